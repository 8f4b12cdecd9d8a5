import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Every file below a folder, sorted by path. Names that start with a dot do not count, links are not followed. Throws
 * what the file system throws.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The mails below a folder: every file, but of a Maildir nothing that is still being delivered (`tmp`), of a case
 * folder its `mail.eml` alone, and nothing of a run's folder.
 */
export async function mailsBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(folder);
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const names = folders.get(dirname(file)) ?? new Set();
    folders.set(dirname(file), names.add(basename(file)));
  }
  return files.filter((file) => isMail(file, folders));
}

function isMail(file: string, folders: Map<string, Set<string>>): boolean {
  const folder = dirname(file);
  const beside = folders.get(folder) ?? new Set();
  if (beside.has('run.json')) return false;
  if (beside.has('world.ndjson') && beside.has('mail.eml')) return basename(file) === 'mail.eml';
  const isMaildir = ['cur', 'new'].some((name) => folders.has(join(dirname(folder), name)));
  return !(basename(folder) === 'tmp' && isMaildir);
}
