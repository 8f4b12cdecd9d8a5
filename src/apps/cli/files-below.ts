import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const RUN_FILES = new Set(['report.html', 'report.md', 'run.json', 'SHA256SUMS']);

/**
 * Every file below a folder, sorted by path; a folder below it that cannot be read stands there by its own path, so that
 * whoever reads on names it. Names that start with a dot do not count, links are not followed. Throws what the file
 * system says of the folder itself.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && !entry.name.startsWith('.')) files.push(path);
    if (entry.isDirectory()) files.push(...(await filesBelow(path).catch(() => [path])));
  }
  return files.sort();
}

/**
 * The mails below a folder: every file, but of a Maildir nothing that is still being delivered (`tmp`), of a case
 * folder its `mail.eml` alone, and of a run's folder nothing that a run writes.
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
  if (beside.has('run.json') && RUN_FILES.has(basename(file))) return false;
  if (beside.has('world.ndjson') && beside.has('mail.eml')) return basename(file) === 'mail.eml';
  const isMaildir = ['cur', 'new'].some((name) => folders.has(join(dirname(folder), name)));
  return !(basename(folder) === 'tmp' && isMaildir);
}
