import type { ListFormat } from './read-rows.ts';

/** A public list, and how its makers want it to be fetched. `docs/running/feeds.md` has their terms. */
export interface KnownList {
  id: string;
  /** `{key}` stands where a key goes, `{year}` and `{month}` where a monthly file names its own. */
  url: string;
  /** The same for those who have a key. */
  urlWithKey?: string;
  /** Header field that carries the key. */
  keyField?: string;
  format: ListFormat;
  /** How often it may be asked for. */
  hours: number;
  /** A file a month: so many of them, the present one first. */
  months?: number;
}

/**
 * From the makers' pages and from programs that fetch these lists (July to October 2026). None of them was reached from
 * where this was written: not verified.
 */
export const knownLists: readonly KnownList[] = [
  // urlhaus.abuse.ch/api/: CSV of what is online, rebuilt every five minutes; abuse.ch gives keys as the field Auth-Key.
  {
    id: 'urlhaus',
    url: 'https://urlhaus.abuse.ch/downloads/csv_online/',
    keyField: 'Auth-Key',
    format: 'csv',
    hours: 1,
  },
  // phishtank.org/developer_info.php: hourly; "without this key, you will be limited to a few downloads per day".
  {
    id: 'phishtank',
    url: 'https://data.phishtank.com/data/online-valid.csv.gz',
    urlWithKey: 'https://data.phishtank.com/data/{key}/online-valid.csv.gz',
    format: 'csv',
    hours: 6,
  },
  // openphish.com/phishing_feeds.html: the community feed; SpamAssassin's documentation says every six hours.
  { id: 'openphish', url: 'https://openphish.com/feed.txt', format: 'text', hours: 6 },
  // github.com/JPCERTCC/phishurl-list: <year>/<year><month>.csv, published some months later.
  {
    id: 'jpcert',
    url: 'https://raw.githubusercontent.com/JPCERTCC/phishurl-list/main/{year}/{year}{month}.csv',
    format: 'csv',
    hours: 24,
    months: 12,
  },
];
