import { statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestExisting, whyUnwritable } from '../out-folder.ts';
import { type Item, lacking, present } from './item.ts';

/** Bytes; a case with a large mail and its pictures takes a few of these millions. */
const LITTLE = 100e6;
const NOTHING = 10e6;

/** Whether a case could be written there, as `investigate` asks before it starts, and how much room is left. */
export function caseFolder(out: string): Item {
  const path = resolve(out);
  const refused = whyUnwritable(out);
  if (refused) {
    const costs = {
      ja: '--out で別の場所を指定しないかぎり、ケースを書き出せません (--json は使えます)。',
      en: 'No case can be written without another place named by --out (--json still works).',
    };
    return { id: 'case-folder', state: 'missing', vital: true, says: refused.message, costs };
  }
  const { bavail, bsize } = statfsSync(nearestExisting(path));
  const free = bavail * bsize;
  const megabytes = Math.round(free / 1e6).toLocaleString('en');
  if (free < LITTLE) {
    const says = {
      ja: `ケースの保存先 ${path}: 空きが ${megabytes} MB しかありません`,
      en: `Cases go to ${path}: only ${megabytes} MB are left there`,
    };
    const costs = { ja: 'まもなくケースを書き出せなくなります。', en: 'Soon no more cases can be written.' };
    return { ...lacking('case-folder', 'missing', says, costs), ...(free < NOTHING ? { vital: true } : {}) };
  }
  return present(
    'case-folder',
    `ケースの保存先 ${path}: 書き込めます (空き ${megabytes} MB)`,
    `Cases go to ${path}: it can be written (${megabytes} MB are left)`,
  );
}
