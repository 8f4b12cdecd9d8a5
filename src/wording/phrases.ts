import type { MaskedText } from './masked-text.ts';

/** A feature's place in the masked letters, and its weight. */
export interface Moved {
  weight: number;
  start: number;
  end: number;
}

/** A quote longer than that is no phrase. */
const LONGEST = 60;
const SHORTEST = 4;
/** Letters at either end that may be the rest of a word. */
const FURTHER = 12;
/** Letters around a phrase by which the ends of its words are found. */
const AROUND = 20;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const FRONT = /(?:[\p{Script=Katakana}ー]+|\p{Script=Han}{1,4}\p{Script=Hiragana}|[\p{Script=Latin}']+)$/u;
const BACK =
  /^(?:[\p{Script=Katakana}ー]+|.?\p{Script=Hiragana}{0,3}[おご]\p{Script=Han}{1,4}\p{Script=Hiragana}{0,6}|[\p{Script=Latin}']+|.\p{Script=Hiragana}+)/u;

/**
 * The stretches of a text that weigh most, strongest first and each but once. Every letter gets its share of the
 * features that cover it; a stretch is where letters weigh against the sender without a break, made whole words where
 * the script has spaces.
 */
export function phrasesIn(text: string, masked: MaskedText, moved: readonly Moved[], most: number): string[] {
  const { letters, origin } = masked;
  const shares = new Float64Array(letters.length);
  for (const { weight, start, end } of moved) {
    for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + weight / (end - start);
  }
  const phrases: string[] = [];
  for (const { start, end } of stretches(letters, shares)) {
    const from = origin[start] ?? 0;
    const to = (origin[end - 1] ?? 0) + 1;
    const phrase = readable(text, from, to);
    const isKnown = phrases.some((one) => one.toLowerCase().includes(phrase.toLowerCase()));
    if (phrase.length >= SHORTEST && !isKnown) phrases.push(phrase);
    if (phrases.length >= most) break;
  }
  return phrases;
}

/**
 * Made whole words at both ends, without marks around them: with the stem before an inflection in hiragana, and the noun
 * behind お and ご.
 */
function readable(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - FURTHER), from + 1);
  const behind = text.slice(to - 1, to + FURTHER);
  const start = from + 1 - (FRONT.exec(before)?.[0].length ?? 1);
  const end = to - 1 + (BACK.exec(behind)?.[0].length ?? 1);
  return wholeWords(text, start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

let segmenter: Intl.Segmenter | undefined;

/** No longer than a phrase may be; Japanese ends where a word does, by the dictionary of the runtime. */
function wholeWords(text: string, start: number, end: number): string {
  const given = text.slice(start, Math.min(end, start + LONGEST));
  if (!JAPANESE.test(given.slice(0, 1) + given.slice(-1))) return given;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const first = Math.max(0, start - AROUND);
  const around = text.slice(first, end + AROUND);
  const ends = [...segmenter.segment(around)].map(({ index, segment }) => first + index + segment.length);
  const from = ends.findLast((at) => at <= start) ?? first;
  const to = ends.find((at) => at >= end) ?? end;
  return text.slice(from, to - from <= LONGEST ? to : ends.findLast((at) => at <= from + LONGEST));
}

interface Stretch {
  start: number;
  end: number;
  sum: number;
}

function stretches(letters: string, shares: Float64Array): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (let at = 0; at <= letters.length; at += 1) {
    const share = shares[at] ?? 0;
    const letter = letters.charAt(at);
    const goes = at < letters.length && letter !== '\n' && letter > '\u0003' && (share > 0 || (open && letter === ' '));
    if (goes && open && at - open.start < LONGEST) {
      open.end = at + 1;
      open.sum += share;
    } else {
      if (open) found.push(open);
      open = goes && share > 0 ? { start: at, end: at + 1, sum: share } : undefined;
    }
  }
  return found.toSorted((a, b) => b.sum - a.sum || a.start - b.start);
}
