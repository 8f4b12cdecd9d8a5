import type { ListedEntry } from '../observe/observations.ts';
import { isLinkRewriter } from '../util/delivery-services.ts';

/** How near an entry is to what was looked up; nearest first. */
const NEARNESS: readonly ListedEntry['level'][] = ['url', 'page', 'host', 'same-host', 'same-domain'];
/** Days between the listing and the mail after which a name may have another owner. */
const STALE = 730;
const DAY = 86_400_000;
/** Click counters carry hundreds of characters; the evidence holds all of them. */
const MAX_SHOWN = 100;

/** The nearest of several lists' entries, and those that are as near. */
export function nearest(hits: readonly ListedEntry[]): ListedEntry[] {
  const level = NEARNESS.find((one) => hits.some((hit) => hit.level === one));
  return hits.filter((hit) => hit.level === level);
}

/** Whether the list named it long before or after the mail (ISO 8601); one that gives no day is as new as its copy. */
export function isStale({ listedAt }: ListedEntry, mailedAt: string): boolean {
  const days = Math.abs(Date.parse(listedAt ?? '') - Date.parse(mailedAt)) / DAY;
  return days > STALE;
}

/** The entry names a single page, not a whole host. */
export function isOnePage({ entry, level }: ListedEntry): boolean {
  return level === 'url' && entry.indexOf('/') < entry.length - 1;
}

/** What a list says of somebody's page among many others' says nothing of its neighbours. */
export function speaksOfItsPageOnly({ entry, openHost }: ListedEntry): boolean {
  return openHost === true || isLinkRewriter(entry.slice(0, entry.indexOf('/')));
}

/** What its words need of the nearest entries. */
export function entryFacts(hits: readonly ListedEntry[]) {
  const [first] = hits;
  const entry = first?.entry ?? '';
  return {
    lists: [...new Set(hits.map(({ list }) => list))],
    entry: entry.length > MAX_SHOWN ? `${entry.slice(0, MAX_SHOWN)}…` : entry,
    fetched: first?.fetchedAt.slice(0, 10) ?? '',
    listed: hits.find(({ listedAt }) => listedAt !== undefined)?.listedAt ?? '',
    note: hits.find(({ note }) => note !== undefined)?.note ?? '',
  };
}
