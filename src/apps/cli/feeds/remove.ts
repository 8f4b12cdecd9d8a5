import { removeList } from '../../../index.ts';
import { exitCodes } from '../exit-code.ts';
import { refusal } from '../refusal.ts';
import type { FeedsCall } from './call.ts';

/** `mekiki feeds remove <name…>`: takes lists away. */
export function removeFeeds({ folder, words, refuse }: FeedsCall): number {
  if (words.length === 0) return refuse(refusal('usage', 'リストの名前を指定してください。', 'name a list'));
  const codes = words.map((name) => {
    if (removeList(folder, name)) return exitCodes.fine;
    return refuse(refusal('not-found', 'その名前のリストはありません。', 'there is no list of that name'), name);
  });
  return Math.max(...codes);
}
