import type { RecipientTokens } from './recipient-tokens.ts';

const MASK = '***';
/** Letters of the encodings: what surrounds an encoded address belongs to the same value. */
const OF_A_VALUE = /[A-Za-z0-9+/_=-]/;
const MAX_CHARACTERS = 1_000_000;
/** How far a value is followed to each side. */
const MAX_VALUE = 512;

/** The text with the recipients' addresses and own domains as `***`: plain, percent-encoded, defanged or encoded. */
export function maskRecipient(text: string, tokens: RecipientTokens): string {
  const cut = text.slice(0, MAX_CHARACTERS);
  const lower = cut.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const spans = [
    ...wordsOf(tokens).flatMap((word) => places(lower, word)),
    ...tokens.encoded.flatMap((code) => places(lower, code)).map((span) => wholeValue(cut, span)),
  ];
  if (spans.length === 0) return text.length > MAX_CHARACTERS ? cut + MASK : text;
  return masked(cut, spans) + (text.length > MAX_CHARACTERS ? MASK : '');
}

interface Span {
  start: number;
  end: number;
}

/** Every string of a report is searched for the same words, so they are spelled out once. */
const kept = new WeakMap<RecipientTokens, string[]>();

function wordsOf(tokens: RecipientTokens): string[] {
  const words = kept.get(tokens) ?? [...new Set(tokens.plain.flatMap(spellings))];
  kept.set(tokens, words);
  return words;
}

/** A scanner wraps what a redirector wrapped: each layer encodes the percent sign of the one before. */
const PERCENT = Array.from({ length: 6 }, (_, layers) => `%${'25'.repeat(layers)}40`);

function spellings(word: string): string[] {
  const at = [word, word.replaceAll('@', '[@]'), ...PERCENT.map((sign) => word.replaceAll('@', sign))];
  return [...new Set(at.flatMap((one) => [one, one.replaceAll('.', '[.]'), one.replaceAll('.', '%2e')]))];
}

function places(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function wholeValue(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && start - from < MAX_VALUE && OF_A_VALUE.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < MAX_VALUE && OF_A_VALUE.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

function masked(text: string, spans: Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= done) result += text.slice(done, start) + MASK;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
