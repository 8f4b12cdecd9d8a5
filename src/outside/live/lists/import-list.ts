import type { Both } from '../../../investigation.ts';
import { buildList, type ListBuilder } from './list-builder.ts';
import { openList } from './list-file.ts';
import { listPath, makeListFolder } from './list-folder.ts';
import { type ListHeader, listName } from './list-header.ts';
import { type ListFormat, readRows } from './read-rows.ts';
import { entryOf } from './rows.ts';
import { unpacked } from './unpacked.ts';

export interface ListImport {
  /** Folder of the lists. */
  folder: string;
  name: string;
  /** Where it comes from, for the record. */
  source: string;
  chunks: AsyncIterable<Uint8Array>;
  format: ListFormat;
  /** ISO 8601, UTC. */
  fetchedAt: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Takes the place of a far larger list of the same name without asking. */
  force?: boolean;
}

export type Imported = { entries: number; skipped: number } | { refused: Both };

/** A list that is suddenly a tenth of itself was cut off or is an error page, not a safer world. */
const SHRUNK = 0.1;
const WORTH_GUARDING = 100;

/**
 * Reads a list file and puts it in the place of the one of that name, which stays as it is where the new one is rubbish:
 * nothing but rows that are no address, mostly such rows, far fewer than before, broken or without end. Never throws.
 */
export async function importList(wanted: ListImport): Promise<Imported> {
  if (!listName.safeParse(wanted.name).success) return refused('name');
  if (!makeListFolder(wanted.folder)) return refused('folder');
  let builder: ListBuilder | undefined;
  try {
    builder = buildList(listPath(wanted.folder, wanted.name));
    return await fill(builder, wanted);
  } catch (error) {
    if (!builder) return refused('folder');
    return refused(error instanceof Error && error.cause === 'too-large' ? 'large' : 'broken');
  } finally {
    builder?.discard();
  }
}

async function fill(builder: ListBuilder, wanted: ListImport): Promise<Imported> {
  let skipped = 0;
  for await (const row of readRows(unpacked(wanted.chunks), wanted.format)) {
    const entry = entryOf(row);
    if (!entry) skipped += 1;
    else if (!builder.add(entry.url, entry.listedAt, entry.note)) return refused('large');
  }
  if (builder.taken === 0 || skipped > builder.taken) return refused('rubbish');
  const before = standing(wanted);
  if (!wanted.force && before >= WORTH_GUARDING && builder.taken < before * SHRUNK) return refused('shrunk');
  const { name, source, fetchedAt, etag, lastModified } = wanted;
  const header: Parameters<ListBuilder['finish']>[0] = { name, source: source.slice(0, 2048), fetchedAt, skipped };
  if (etag !== undefined) header.etag = etag.slice(0, 2048);
  if (lastModified !== undefined) header.lastModified = lastModified.slice(0, 2048);
  const { entries }: ListHeader = builder.finish(header);
  return { entries, skipped };
}

function standing({ folder, name }: ListImport): number {
  const list = openList(listPath(folder, name));
  list?.close();
  return list?.header.entries ?? 0;
}

const REFUSALS = {
  name: {
    ja: '名前に使えるのは英小文字・数字・「.」「_」「-」だけです(63 文字まで)。',
    en: 'a name consists of lower-case letters, digits, ".", "_" and "-", 63 at most',
  },
  folder: { ja: 'リストの置き場所を作れません。', en: 'the folder of the lists cannot be made' },
  rubbish: {
    ja: 'リストとして読めません。アドレスの行がないか、半分以上の行がアドレスではありません。',
    en: 'this is no list: no row of it is an address, or most of them are none',
  },
  shrunk: {
    ja: '今のリストの 10 分の 1 未満しか行がありません。途中で切れた可能性があります(--force で置き換えます)。',
    en: 'it has less than a tenth of the rows of the present list and was perhaps cut off; --force takes it',
  },
  broken: { ja: '途中で壊れていて読み取れません。', en: 'it breaks off or cannot be read' },
  large: { ja: '大きすぎます。', en: 'it is too large' },
} satisfies Record<string, Both>;

function refused(why: keyof typeof REFUSALS): { refused: Both } {
  return { refused: REFUSALS[why] };
}
