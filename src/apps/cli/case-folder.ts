import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Case, type Finished, type Run, report, runReport, worldMap } from '../../index.ts';
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
  finished: Finished,
  language: Language,
): { folder: string } | { refused: Refusal } {
  return writeFolder(out, caseName(finished.case), caseFiles(raw, finished, language));
}

/** The same for what the mails of one call have in common, beside their cases. */
export function writeRun(out: string, run: Run, language: Language): { folder: string } | { refused: Refusal } {
  const files = {
    'report.html': runReport(run, 'html', { language }),
    'report.md': runReport(run, 'markdown', { language }),
    'run.json': `${JSON.stringify(run, null, 2)}\n`,
  };
  return writeFolder(out, `${timeIn(run.startedAt)}-run`, withSums(files));
}

type Files = Record<string, Uint8Array | string>;

function writeFolder(out: string, name: string, files: Files): { folder: string } | { refused: Refusal } {
  const half = join(resolve(out), `.half-written-${randomUUID()}`);
  try {
    makeFolder(half);
    for (const [file, content] of Object.entries(files)) {
      if (file.includes('/')) mkdirSync(join(half, dirname(file)), { recursive: true });
      writeFileSync(join(half, file), content);
    }
    return { folder: settle(half, join(resolve(out), name), files) };
  } catch (error) {
    return { refused: failedWriting(out, error) };
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function caseFiles(raw: Uint8Array, { case: kept, world, pages = {} }: Finished, language: Language): Files {
  const captures = Object.entries(pages).map(([path, bytes]) => [`pages/${path}`, bytes] as const);
  return withSums({
    ...Object.fromEntries(captures),
    'investigation.json': `${JSON.stringify(kept, null, 2)}\n`,
    'mail.eml': raw,
    'map.svg': worldMap(kept, language),
    'report.html': report(kept, 'html', { language, pages }),
    'report.md': report(kept, 'markdown', { language, pages }),
    'world.ndjson': world,
  });
}

function withSums(files: Files): Files {
  const sums = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return { ...files, SHA256SUMS: sums.join('') };
}

function caseName(kept: Case): string {
  return `${timeIn(kept.startedAt)}-${kept.mail.sha256.slice(0, 12)}`;
}

/** The recording may be a stranger's, so only letters and digits of its time go into a path. */
function timeIn(startedAt: string): string {
  return startedAt.replace(/\.\d+/, '').replace(/[^0-9A-Za-z]+/g, '-');
}

function settle(half: string, wanted: string, files: Files): string {
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
    const all = readdirSync(folder, { recursive: true, withFileTypes: true });
    return all
      .filter((one) => !one.isDirectory())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function holds(folder: string, there: string[], files: Files): boolean {
  if (there.toSorted().join('/') !== Object.keys(files).toSorted().join('/')) return false;
  for (const [name, content] of Object.entries(files)) {
    if (sha256(readFileSync(join(folder, name))) !== sha256(content)) return false;
  }
  return true;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
