import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInput } from '../src/index.ts';
import { fraud } from '../test/mails/fraud.ts';
import { honest } from '../test/mails/honest.ts';

export interface MailSet {
  name: string;
  mails: Uint8Array[];
}

const shared = fileURLToPath(new URL('../../shared/data/mail', import.meta.url));

/**
 * Mails to measure with: every set of `../shared/data/mail`, thinned evenly to about `count` mails in all; without that
 * folder the mails that the tests are made of.
 */
export function mailSets(count: number): MailSet[] {
  if (!existsSync(shared)) {
    return [
      { name: 'honest, of the tests', mails: honest.flatMap(({ mails }) => mails.map(({ eml }) => Buffer.from(eml))) },
      { name: 'fraud, of the tests', mails: fraud.flatMap(({ mails }) => mails.map(({ eml }) => Buffer.from(eml))) },
    ];
  }
  const folders = ['phish', 'ham'].flatMap((kind) => readdirSync(join(shared, kind)).map((name) => join(kind, name)));
  const sets = folders.sort().map((name) => ({ name, files: filesBelow(join(shared, name)) }));
  const all = sets.reduce((sum, { files }) => sum + files.length, 0);
  const step = Math.max(1, all / count);
  return sets.map(({ name, files }) => ({ name, mails: thinned(files, step).flatMap(mailsOf) }));
}

function thinned(files: string[], step: number): string[] {
  return Array.from({ length: Math.ceil(files.length / step) }, (_, index) => files[Math.floor(index * step)] ?? '');
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function mailsOf(file: string): Uint8Array[] {
  return readInput(readFileSync(file), file).flatMap((item) => ('refused' in item ? [] : [item.raw]));
}
