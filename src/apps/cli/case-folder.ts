import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Case, report, worldMap } from '../../index.ts';
import type { Language } from './language.ts';
import { failedWriting, makeFolder } from './out-folder.ts';
import type { Refusal } from './refusal.ts';

/**
 * Keeps a finished case under `out` and returns its folder's absolute path. The folder appears whole or not at all;
 * one that is already there is never touched: the same case is left as it is, another one gets the next free name. All
 * of it in one go, so that an interrupt finds it done or not begun.
 */
export function writeCase(
  out: string,
  raw: Uint8Array,
  finished: { case: Case; world: string },
  language: Language,
): { folder: string } | { refused: Refusal } {
  const files = caseFiles(raw, finished, language);
  const half = join(resolve(out), `.half-written-${randomUUID()}`);
  try {
    makeFolder(half);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(half, name), content);
    return { folder: settle(half, join(resolve(out), caseName(finished.case)), files) };
  } catch (error) {
    return { refused: failedWriting(out, error) };
  } finally {
    rmSync(half, { recursive: true, force: true });
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

function settle(half: string, wanted: string, files: Record<string, Uint8Array | string>): string {
  for (let attempt = 1; ; ) {
    const folder = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    const there = entries(folder);
    if (there === undefined) {
      if (moved(half, folder)) return folder;
    } else {
      if (holds(folder, there, files)) return folder;
      attempt += 1;
    }
  }
}

/** False where another run was faster with a folder of that name. */
function moved(half: string, folder: string): boolean {
  try {
    renameSync(half, folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY') return false;
    throw error;
  }
}

function entries(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function holds(folder: string, there: string[], files: Record<string, Uint8Array | string>): boolean {
  if (there.toSorted().join('/') !== Object.keys(files).toSorted().join('/')) return false;
  for (const [name, content] of Object.entries(files)) {
    if (sha256(readFileSync(join(folder, name))) !== sha256(content)) return false;
  }
  return true;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
