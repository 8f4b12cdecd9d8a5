import { latinised } from './disguised-words.ts';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々、。「」（）]';
const SPACE_INSIDE = new RegExp(`(?<=${JAPANESE}) (?=${JAPANESE}|[0-9])|(?<=[0-9]) (?=${JAPANESE})`, 'gu');

/** Longest text that is read for words; what a fraud wants is said before that. */
const MAX_TEXT = 30_000;

/**
 * A text for matching words: widths folded (NFKC), look-alikes of Latin letters read as Latin in mixed words, invisible characters and spaces between Japanese letters removed
 * ("一 時 停 止"), other spaces single, line breaks kept. Case stays.
 */
export function plainText(text: string): string {
  const read = text.slice(0, MAX_TEXT);
  // All that is folded lies beyond ASCII.
  if (ASCII_ONLY.test(read)) return read.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');
  return latinised(voiced(read).normalize('NFKC').replace(INVISIBLE, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(SPACE_INSIDE, '')
    .replace(/ ?\n ?/g, '\n');
}

/** Voicing marks that stand apart (ヒ゛), made to join their letter in NFKC. */
function voiced(text: string): string {
  return text.replace(/゛/g, '\u3099').replace(/゜/g, '\u309a');
}
