import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../index.ts';

export interface KeptPages {
  /** Files of opened pages, by their path below the case's folder `pages`. */
  pages: Record<string, Uint8Array>;
  /** Files that the recording names and that are not there, or not as they were. */
  lacking: { path: string; why: 'missing' | 'changed' }[];
}

/** Bytes; more than one opening may ever write. */
const MOST_OF_ONE = 24 * 1024 * 1024;
const MOST_OF_ALL = 128 * 1024 * 1024;
/** One folder an opening, one file in it; nothing that could lead elsewhere. */
const NAME = /^[0-9a-f]{16}\/[a-z0-9][a-z0-9_-]{0,60}(?:\.[a-z0-9]{1,10}){1,3}$/;

/**
 * The files of opened pages that lie beside a recording: only those that it names, as they were by size and SHA-256. A
 * case may be a stranger's: no link is followed, and no name leads out of the folder.
 */
export function keptPages(folder: string, kept: Case): KeptPages {
  const found: KeptPages = { pages: {}, lacking: [] };
  let room = MOST_OF_ALL;
  for (const { path, size, sha256 } of namedFiles(kept)) {
    if (Object.hasOwn(found.pages, path)) continue;
    const bytes = NAME.test(path) && size <= Math.min(room, MOST_OF_ONE) ? fileAt(folder, path, size) : 'changed';
    if (typeof bytes === 'string') found.lacking.push({ path, why: bytes });
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) found.lacking.push({ path, why: 'changed' });
    else {
      found.pages[path] = bytes;
      room -= size;
    }
  }
  return found;
}

function namedFiles(kept: Case) {
  return kept.observations.pages
    .flatMap(({ desktop, phone }) => [desktop, phone])
    .flatMap((answer) => (answer.state === 'found' ? answer.value.files : []));
}

function fileAt(folder: string, path: string, size: number): Uint8Array | 'missing' | 'changed' {
  try {
    const [below = '', name = ''] = path.split('/');
    const inside = join(folder, 'pages');
    if (![inside, join(inside, below)].every((each) => lstatSync(each).isDirectory())) return 'changed';
    return contentOf(join(inside, below, name), size);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'changed';
  }
}

function contentOf(path: string, size: number): Uint8Array | 'changed' {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const about = fstatSync(file);
    if (!about.isFile() || about.size !== size) return 'changed';
    const bytes = new Uint8Array(size);
    return readSync(file, bytes, 0, size, 0) === size ? bytes : 'changed';
  } finally {
    closeSync(file);
  }
}
