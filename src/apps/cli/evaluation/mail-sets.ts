import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesBelow } from '../files-below.ts';

/** `other` is neither: it is judged and listed, and stands in no rate. */
export type Kind = 'phish' | 'ham' | 'other';

export interface MailSet {
  kind: Kind;
  name: string;
  files: string[];
}

/**
 * The labelled sets below a folder: each folder right below it, and the folder itself for the files that lie in it.
 * Every file counts but those whose name starts with a dot; links are not followed. Throws what the file system throws.
 */
export async function mailSets(kind: Kind, folder: string): Promise<MailSet[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const loose = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  const sets: MailSet[] = [{ kind, name: basename(folder), files: loose.sort() }];
  for (const entry of entries.filter((each) => each.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    sets.push({ kind, name: entry.name, files: await filesBelow(join(folder, entry.name)) });
  }
  return sets.filter(({ files }) => files.length > 0);
}
