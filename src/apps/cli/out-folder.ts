import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Refusal, refusal } from './refusal.ts';

/** Why nothing could be written below `out`, told before anybody is asked anything; `undefined` where it seems possible. */
export function whyUnwritable(out: string): Refusal | undefined {
  try {
    const there = nearestExisting(resolve(out));
    if (!isFolder(there)) return unwritable(out, 'ENOTDIR');
    accessSync(there, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return unwritable(out, codeOf(error));
  }
}

/** Why a case could not be written after all. Throws on what is no failure of the file system. */
export function failedWriting(out: string, error: unknown): Refusal {
  if (codeOf(error) === '') throw error;
  return unwritable(out, codeOf(error));
}

/** Makes a folder and those above it. Node's own way never comes back from a folder that denies new ones with ENOENT. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The path itself, or the closest folder above it that is there. */
export function nearestExisting(path: string): string {
  return dirname(path) === path || statSync(path, { throwIfNoEntry: false }) ? path : nearestExisting(dirname(path));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : '';
}

function unwritable(out: string, code: string): Refusal {
  return refusal(
    'unwritable',
    `ケースを ${out} に書き出せません (${code})。--out で別の場所を指定してください。`,
    `cannot write a case to ${out} (${code}); name another place with --out`,
  );
}
