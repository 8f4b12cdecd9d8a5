import type { TextWriter } from './html-text-writer.ts';
import { attribute, type HtmlElement, localName } from './html-tree.ts';

/** What HTML does that its reader cannot see, counted. */
export interface HtmlTricks {
  /** Places where something unseen stands between two letters of a word that is shown: hidden text, a comment, zero-width characters. */
  splitWords: number;
  /** Letters that are written backwards and shown forwards. */
  reversedLetters: number;
  /** Programs (`script`), frames with a page of their own, redirections (`meta refresh`). */
  scripts: number;
  frames: number;
  refreshes: number;
  /** Fields for passwords, card numbers and the like. */
  secretFields: number;
}

/** Follows the text while it is written. */
export interface TrickWatch extends HtmlTricks {
  /** Something unseen was just passed, behind this many characters of visible text. */
  unseenAt: number;
}

/** Letters of writings in which no invisible character belongs inside a word, as joiners do in Persian or Hindi. */
const LETTER = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const UNSEEN = '[\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]{1,6}';
/** Twice around at most three letters: a break opportunity or soft hyphen in a long word is honest. */
const SPLIT = new RegExp(`${LETTER}${UNSEEN}${LETTER}{1,3}${UNSEEN}(?=${LETTER})`, 'gu');
const ONE_LETTER = new RegExp(LETTER, 'u');
const LETTERS = new RegExp(LETTER, 'gu');
const SECRET = /pass(?:w|code|phrase)|\bpass\b|pwd|passwd|card.?n|cvv|cvc|pin.?(?:code|no)|暗証|カード番号/i;

/** A watch that has seen nothing yet. */
export function noTricks(): TrickWatch {
  return { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0, unseenAt: -1 };
}

/** How often words of the text are split by invisible characters. */
function splitsIn(text: string): number {
  if (!/\p{Default_Ignorable_Code_Point}/u.test(text)) return 0;
  return text.slice(0, 100_000).match(SPLIT)?.length ?? 0;
}

/** Something that shows nothing stands here: hidden text or a comment. */
export function passUnseen(watch: TrickWatch, visible: TextWriter): void {
  watch.unseenAt = endsInLetter(visible) ? visible.text.length : -1;
}

/** Shown text is about to be written. */
export function passShown(watch: TrickWatch, visible: TextWriter, value: string, reversed: boolean): void {
  const first = value.codePointAt(0);
  if (first === undefined) return;
  const joins = watch.unseenAt === visible.text.length && endsInLetter(visible);
  if (joins && ONE_LETTER.test(String.fromCodePoint(first))) watch.splitWords += 1;
  watch.unseenAt = -1;
  watch.splitWords += splitsIn(value);
  if (reversed || value.includes('\u202E')) watch.reversedLetters += value.slice(0, 10_000).match(LETTERS)?.length ?? 0;
}

function endsInLetter({ last, waitingBreaks, waitingSpace, waitingCell }: TextWriter): boolean {
  if (last === '' || waitingBreaks > 0 || waitingSpace || waitingCell) return false;
  return ONE_LETTER.test(last);
}

/** Elements that a mail program does not carry out, and fields for secrets. */
export function passElement(watch: TrickWatch, element: HtmlElement): void {
  // Files of XML may give the elements of HTML a prefix.
  const tagName = localName(element);
  if (tagName === 'script' && !/json/i.test(attribute(element, 'type') ?? '')) watch.scripts += 1;
  if ((tagName === 'iframe' || tagName === 'frame') && (attribute(element, 'src') ?? '') !== '') watch.frames += 1;
  if (tagName === 'meta' && attribute(element, 'http-equiv')?.trim().toLowerCase() === 'refresh') {
    if (/url/i.test(attribute(element, 'content') ?? '')) watch.refreshes += 1;
  }
  if (tagName === 'input' && isSecret(element)) watch.secretFields += 1;
}

function isSecret(element: HtmlElement): boolean {
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? 'text';
  if (type === 'password') return true;
  if (!/^(?:text|tel|number|)$/.test(type)) return false;
  return ['name', 'id', 'placeholder', 'autocomplete'].some((name) =>
    SECRET.test(attribute(element, name)?.slice(0, 100) ?? ''),
  );
}

/** Several texts' tricks as one. */
export function summed(list: readonly HtmlTricks[]): HtmlTricks {
  const sum = (read: (tricks: HtmlTricks) => number) => list.reduce((total, one) => total + read(one), 0);
  return {
    splitWords: sum((one) => one.splitWords),
    reversedLetters: sum((one) => one.reversedLetters),
    scripts: sum((one) => one.scripts),
    frames: sum((one) => one.frames),
    refreshes: sum((one) => one.refreshes),
    secretFields: sum((one) => one.secretFields),
  };
}
