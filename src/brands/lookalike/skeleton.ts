import unhomoglyph from 'unhomoglyph';
import { reading } from '../letters.ts';

/** Pairs that read as one letter in many fonts; the skeleton of UTS 39 itself spells m as rn. */
const PAIRS: [RegExp, string][] = [
  [/rn|nn/g, 'm'],
  [/vv/g, 'w'],
];

/**
 * What a word looks like: the skeleton of UTS 39 section 4, and the letters that Japanese fraud exchanges on top of it.
 * Only for comparing with another skeleton. The word should be short: labels and names, never texts.
 */
export function skeleton(word: string): string {
  const { looks } = reading(unhomoglyph(word.toLowerCase()));
  return PAIRS.reduce((text, [pair, letter]) => text.replace(pair, letter), looks);
}
