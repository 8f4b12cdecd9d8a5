import { unaccented } from '../language/unaccented.ts';

/** Languages that the model may learn; the file says in which it votes. */
export const wordingLanguages = ['en', 'ja', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type WordingLanguage = (typeof wordingLanguages)[number];

/** Letters of a Japanese text that make one feature: at least two, at most so many. */
const LONGEST_RUN = 5;
const MOST_WORDS = 3;
const WORD = /[\p{L}\p{M}']+|[\u0001-\u0003]|0|[.!?:;\n]/gu;
/** In French and Italian a new word begins behind an apostrophe. */
const WORD_OR_ARTICLE = /[\p{L}\p{M}]+|[\u0001-\u0003]|0|[.!?:;\n]/gu;
const MASKED = /^[\u0001-\u00030]$/;
const BREAK = /[.!?:;\n]/;

/** Called with a hash of 32 bits and where in the masked letters the feature stands. */
export type Visit = (hash: number, start: number, end: number) => void;

/**
 * The features of a masked text, repetitions included: runs of two to five letters of a Japanese text, runs of one to
 * three words of others, in all but English without accents, which frauds often lack. None reaches over a line's or
 * sentence's end. Features of two languages never have one hash in common on purpose, so that nothing learned in one
 * speaks in another.
 */
export function eachFeature(letters: string, language: WordingLanguage, visit: Visit): void {
  if (language === 'ja') eachRun(letters, visit);
  else eachPhrase(letters, language, visit);
}

function eachRun(letters: string, visit: Visit): void {
  for (let start = 0; start < letters.length; start += 1) {
    let hash = SEEDS.ja;
    for (let length = 1; length <= LONGEST_RUN; length += 1) {
      const code = letters.charCodeAt(start + length - 1);
      if (Number.isNaN(code) || code === 0x0a) break;
      hash = stepped(hash, code);
      if (length > 1) visit(finished(hash), start, start + length);
    }
  }
}

interface Word {
  hash: number;
  start: number;
  isMasked: boolean;
}

function eachPhrase(letters: string, language: WordingLanguage, visit: Visit): void {
  /** The last words of the sentence, as many as a phrase has. */
  const words: Word[] = [];
  const english = language === 'en';
  const read = english ? letters : unaccented(letters);
  for (const { 0: text, index: start } of read.matchAll(english ? WORD : WORD_OR_ARTICLE)) {
    if (BREAK.test(text)) {
      words.length = 0;
      continue;
    }
    if (words.length === MOST_WORDS) words.shift();
    words.push({ hash: hashOf(text), start, isMasked: MASKED.test(text) });
    let isMasked = true;
    for (let from = words.length - 1; from >= 0; from -= 1) {
      isMasked &&= words[from]?.isMasked === true;
      // How often a mail names somebody or a number is its dress, not its wording.
      if (!english && isMasked) continue;
      let hash = SEEDS[language];
      for (let at = from; at < words.length; at += 1) hash = stepped(hash, words[at]?.hash ?? 0);
      visit(finished(hash), words[from]?.start ?? start, start + text.length);
    }
  }
}

const SEEDS: Record<WordingLanguage, number> = {
  ja: 0x811c9dc5,
  en: 0x2f0b4c47,
  de: 0x6b43a9b5,
  fr: 0x1d872b41,
  es: 0x53a8c10f,
  pt: 0x3c6ef35f,
  it: 0x7ed55d16,
};

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = stepped(hash, text.charCodeAt(at));
  return hash;
}

/** FNV-1a, by whole numbers rather than bytes. */
function stepped(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the result. */
function finished(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
