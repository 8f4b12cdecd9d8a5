import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Imported, importList, type ListImport } from './import-list.ts';

/** Runs with an empty folder for lists, and takes it away afterwards. */
export async function withListFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-lists-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports a text as a list, in pieces that cut lines and letters apart. */
export function importText(
  folder: string,
  text: string | Uint8Array,
  change: Partial<ListImport> = {},
): Promise<Imported> {
  return importList({
    folder,
    name: 'sample',
    source: 'sample.txt',
    chunks: pieces(Buffer.from(text)),
    format: 'auto',
    fetchedAt: '2024-05-09T00:00:00.000Z',
    ...change,
  });
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 61) yield bytes.subarray(at, at + 61);
}
