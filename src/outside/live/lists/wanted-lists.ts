import { type KnownList, knownLists } from './known-lists.ts';
import type { ListFormat } from './read-rows.ts';

/** A list that the user wants to have downloaded: one of the known ones, or one of his own. */
export type Feed =
  | { list: string; key?: string | undefined }
  | { name: string; url: string; format?: ListFormat | undefined };

/** One file to fetch. */
export interface WantedList {
  name: string;
  url: string;
  /** The address without the key, for whoever reads it. */
  shown: string;
  headers: Record<string, string>;
  format: ListFormat;
  hours: number;
  /** It may honestly not be there yet. */
  mayBeAbsent: boolean;
}

/** No list of one's own is asked for more often. */
const HOURS = 1;

export const knownListNames: readonly string[] = knownLists.map(({ id }) => id);

/** The files behind a feed; a list that comes by the month is a file for each of them. `now`: ISO 8601, UTC. */
export function wantedLists(feed: Feed, now: string): WantedList[] {
  if ('url' in feed) {
    const { name, url, format = 'auto' } = feed;
    return [{ name, url, shown: withoutSecret(url), headers: {}, format, hours: HOURS, mayBeAbsent: false }];
  }
  const known = knownLists.find(({ id }) => id === feed.list);
  if (!known) return [];
  const { id, months, format, hours } = known;
  const { url, shown, headers } = addressOf(known, feed.key);
  if (months === undefined) return [{ name: id, url, shown, headers, format, hours, mayBeAbsent: false }];
  return lastMonths(now, months).map(({ year, month }) => {
    const dated = url.replaceAll('{year}', year).replaceAll('{month}', month);
    return { name: `${id}-${year}${month}`, url: dated, shown: dated, headers, format, hours, mayBeAbsent: true };
  });
}

function addressOf({ url, urlWithKey, keyField }: KnownList, key: string | undefined) {
  if (key === undefined) return { url, shown: url, headers: {} };
  if (keyField !== undefined) return { url, shown: url, headers: { [keyField]: key } };
  const keyed = urlWithKey ?? url;
  return { url: keyed.replace('{key}', encodeURIComponent(key)), shown: keyed.replace('{key}', '***'), headers: {} };
}

/** People put keys into queries. */
function withoutSecret(url: string): string {
  return url.replace(/\?.*$/s, '?***');
}

function lastMonths(now: string, count: number): { year: string; month: string }[] {
  const present = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, back) => {
    const year = Math.floor((present - back) / 12);
    const month = ((present - back) % 12) + 1;
    return { year: String(year), month: String(month).padStart(2, '0') };
  });
}
