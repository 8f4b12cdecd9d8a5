import { canonicalUrl } from '../../../util/canonical-url.ts';
import type { ListHit, ListReply, Question, Told } from '../../ask.ts';
import { notAsked } from '../../told.ts';
import { type ListFile, openList } from './list-file.ts';
import { listNames, listPath } from './list-folder.ts';
import { type Probe, probesFor } from './list-keys.ts';

/** Milliseconds after which the folder is looked at again: lists are updated while a server runs. */
const LOOK_AGAIN = 60_000;

/** Looks addresses up in the lists of a folder on this machine; nothing leaves it. `no-lists` where there is none. */
export function listTransport(folder: string | undefined): (question: Question<'list'>) => Told<ListReply> {
  let lists: ListFile[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;

  function current(): ListFile[] {
    if (folder === undefined || performance.now() - lookedAt < LOOK_AGAIN) return lists;
    lookedAt = performance.now();
    for (const list of lists) list.close();
    lists = listNames(folder).flatMap((name) => openList(listPath(folder, name)) ?? []);
    return lists;
  }

  return ({ url: text }) => {
    const opened = current();
    if (opened.length === 0) return notAsked('no-lists');
    const url = canonicalUrl(text);
    if (!url) return notAsked('malformed');
    const probes = probesFor(url);
    return {
      state: 'found',
      value: {
        lists: opened.map(({ header: { name, fetchedAt, entries }, checkedAt }) => {
          return { list: name, fetchedAt, checkedAt, entries };
        }),
        hits: opened.flatMap((list) => hitIn(list, probes) ?? []),
      },
      from: `lists ${opened.map(({ header }) => header.name).join(', ')}`.slice(0, 500),
    };
  };
}

/** The most telling entry of a list; what only shares the first 64 bits of a digest is none. */
function hitIn(list: ListFile, probes: readonly Probe[]): ListHit | undefined {
  for (const { key, level, covers } of probes) {
    const entry = list.find(key);
    if (!entry || !covers(entry.expression)) continue;
    const { name, fetchedAt } = list.header;
    const { expression, listedAt, note } = entry;
    return { list: name, entry: expression, level, fetchedAt, ...(listedAt && { listedAt }), ...(note && { note }) };
  }
  return undefined;
}
