import type { ListHit } from '../lookups/listed.ts';

/** How near an entry is to what was looked up; nearest first. */
const NEARNESS: readonly ListHit['level'][] = ['url', 'page', 'host', 'same-host', 'same-domain'];
/** Days between the listing and the mail after which a name may have another owner. */
const STALE = 730;
const DAY = 86_400_000;

/** The nearest of several lists' entries, and those that are as near. */
export function nearest(hits: readonly ListHit[]): ListHit[] {
  const level = NEARNESS.find((one) => hits.some((hit) => hit.level === one));
  return hits.filter((hit) => hit.level === level);
}

/** Whether the list named it long before or after the mail (ISO 8601); one that gives no day is as new as its copy. */
export function isStale({ listedAt, fetchedAt }: ListHit, mailedAt: string): boolean {
  const days = Math.abs(Date.parse(listedAt ?? fetchedAt) - Date.parse(mailedAt)) / DAY;
  return listedAt !== undefined && days > STALE;
}

/** The entry names a single page, not a whole host. */
export function isOnePage({ entry, level }: ListHit): boolean {
  return level === 'url' && entry.indexOf('/') < entry.length - 1;
}

/** What its words need of the nearest entries. */
export function entryFacts(hits: readonly ListHit[]) {
  const [first] = hits;
  return {
    lists: [...new Set(hits.map(({ list }) => list))],
    entry: first?.entry ?? '',
    fetched: first?.fetchedAt.slice(0, 10) ?? '',
    listed: hits.find(({ listedAt }) => listedAt !== undefined)?.listedAt ?? '',
    note: hits.find(({ note }) => note !== undefined)?.note ?? '',
  };
}
