import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Case, report, worldMap } from '../../index.ts';
import type { Language } from './language.ts';

/**
 * Keeps a finished case under `out` and returns its folder's absolute path. The folder appears whole or not at all;
 * one that is already there is never touched: the same case is left as it is, another one gets the next free name.
 * Throws what the file system throws.
 */
export async function writeCase(
  out: string,
  raw: Uint8Array,
  finished: { case: Case; world: string },
  language: Language,
): Promise<string> {
  const files = caseFiles(raw, finished, language);
  await mkdir(out, { recursive: true });
  const half = join(resolve(out), `.half-written-${randomUUID()}`);
  await mkdir(half);
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(half, name), content);
    return await settle(half, join(resolve(out), caseName(finished.case)), files);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

function caseFiles(raw: Uint8Array, { case: kept, world }: { case: Case; world: string }, language: Language) {
  const files: Record<string, Uint8Array | string> = {
    'investigation.json': `${JSON.stringify(kept, null, 2)}\n`,
    'mail.eml': raw,
    'map.svg': worldMap(kept, language),
    'report.html': report(kept, 'html', { language }),
    'report.md': report(kept, 'markdown', { language }),
    'world.ndjson': world,
  };
  const sums = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return { ...files, SHA256SUMS: sums.join('') };
}

/** The recording may be a stranger's, so only letters and digits of its time go into a path. */
function caseName(kept: Case): string {
  const time = kept.startedAt.replace(/\.\d+/, '').replace(/[^0-9A-Za-z]+/g, '-');
  return `${time}-${kept.mail.sha256.slice(0, 12)}`;
}

async function settle(half: string, wanted: string, files: Record<string, Uint8Array | string>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const folder = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    const there = await entries(folder);
    if (there === undefined) {
      await rename(half, folder);
      return folder;
    }
    if (await holds(folder, there, files)) return folder;
  }
}

async function entries(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function holds(folder: string, there: string[], files: Record<string, Uint8Array | string>): Promise<boolean> {
  if (there.toSorted().join('/') !== Object.keys(files).toSorted().join('/')) return false;
  for (const [name, content] of Object.entries(files)) {
    if (sha256(await readFile(join(folder, name))) !== sha256(content)) return false;
  }
  return true;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
