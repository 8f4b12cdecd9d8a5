import { closeSync, openSync, statSync, utimesSync } from 'node:fs';
import type { Reason } from '../../../answer.ts';
import { dnsTransport } from '../dns.ts';
import { type Downloaded, download } from '../download.ts';
import { type Imported, importList } from './import-list.ts';
import { openList } from './list-file.ts';
import { listPath, makeListFolder, triedPath } from './list-folder.ts';
import { type Feed, type WantedList, wantedLists } from './wanted-lists.ts';

export interface UpdateOptions {
  /** Folder of the lists. */
  folder: string;
  /** ISO 8601, UTC. */
  now: string;
  /** Takes lists that shrank. */
  force?: boolean;
  resolver?: readonly string[];
  routes?: Readonly<Record<string, string>>;
  authorities?: readonly string[];
}

/** What came of one list. `asked`: which hosts were asked for it. */
export type ListUpdate = { name: string; source: string; asked: string[] } & (
  | { state: 'updated'; entries: number; skipped: number }
  | { state: 'unchanged' }
  /** It was asked for a short while ago, whatever came of that. */
  | { state: 'recent' }
  /** A file of a month that is not there (yet). */
  | { state: 'absent' }
  | { state: 'failed'; reason: Reason; status?: number }
  | { state: 'refused'; refused: Extract<Imported, { refused: unknown }>['refused'] }
);

const HOUR = 3_600_000;

/** Downloads each list that is due, one after the other; what fails leaves the copy that is here as it is. */
export async function* updateLists(feeds: readonly Feed[], options: UpdateOptions): AsyncGenerator<ListUpdate> {
  for (const wanted of feeds.flatMap((feed) => wantedLists(feed, options.now))) {
    const { name, shown: source } = wanted;
    yield { name, source, ...(await updateList(wanted, options)) };
  }
}

type Outcome = ListUpdate extends infer U ? (U extends unknown ? Omit<U, 'name' | 'source'> : never) : never;

async function updateList(wanted: WantedList, options: UpdateOptions): Promise<Outcome> {
  const { folder, now } = options;
  if (wasTried(folder, wanted, now)) return { state: 'recent', asked: [] };
  if (!makeListFolder(folder)) return { state: 'failed', reason: 'internal', asked: [] };
  markTried(folder, wanted.name, now);
  const { routes = {}, authorities } = options;
  const answer = await download<Imported>(
    { url: wanted.url, headers: wanted.headers, ...validators(folder, wanted) },
    dnsTransport(options.resolver),
    { routes, ...(authorities ? { authorities } : {}) },
    ({ chunks, etag, lastModified }) =>
      importList({
        folder,
        name: wanted.name,
        source: wanted.shown,
        chunks,
        format: wanted.format,
        fetchedAt: now,
        etag,
        lastModified,
        ...(options.force ? { force: true } : {}),
      }),
  );
  return outcomeOf(answer, wanted, options);
}

function outcomeOf(answer: Downloaded<Imported>, wanted: WantedList, { folder, now }: UpdateOptions): Outcome {
  const asked = answer.from;
  if (answer.state === 'unchanged') {
    utimesSync(listPath(folder, wanted.name), new Date(now), new Date(now));
    return { state: 'unchanged', asked };
  }
  if (answer.state === 'failed') {
    const { reason, status } = answer;
    if (status === 404 && wanted.mayBeAbsent) return { state: 'absent', asked };
    return { state: 'failed', reason, asked, ...(status === undefined ? {} : { status }) };
  }
  const { taken } = answer;
  if ('refused' in taken) return { state: 'refused', refused: taken.refused, asked };
  return { state: 'updated', ...taken, asked };
}

/** Of the copy from the same address; a copy of another source is no copy of this one. */
function validators(folder: string, { name, shown }: WantedList) {
  const list = openList(listPath(folder, name));
  list?.close();
  return list?.header.source === shown ? { etag: list.header.etag, lastModified: list.header.lastModified } : {};
}

/** Failures count as well, so that a broken server is not asked again and again. */
function wasTried(folder: string, { name, hours }: WantedList, now: string): boolean {
  const tried = statSync(triedPath(folder, name), { throwIfNoEntry: false });
  const age = tried ? Date.parse(now) - tried.mtimeMs : Number.POSITIVE_INFINITY;
  return age >= 0 && age < hours * HOUR;
}

function markTried(folder: string, name: string, now: string): void {
  const path = triedPath(folder, name);
  closeSync(openSync(path, 'a', 0o644));
  utimesSync(path, new Date(now), new Date(now));
}
