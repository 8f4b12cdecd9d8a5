import { fromBase64Text } from './base64.ts';
import { decodeText } from './charset.ts';

interface Word {
  charset: string;
  encoding: 'b' | 'q';
  text: string;
}

/**
 * `=?charset?B?…?=` with what senders really write: spaces inside, a language tag, no charset, no padding, a question
 * mark in Q (RFC 2047, RFC 2231 section 5). The text stops before another word's start, so one scan is linear.
 */
const WORD = /=\?([^?\s]{0,40})\?(?:([bB])\?([^?\r\n]*)|([qQ])\?((?:[^?=\r\n]|\?(?!=)|=(?!\?))*))\?=/g;
const WORD_HERE = new RegExp(WORD.source, 'y');
/** What is left of a word that was cut off or mangled. */
const BROKEN = /=\?[\w.-]{2,40}\?[bq]\?/i;

/**
 * Decodes encoded words (RFC 2047) in an unfolded value whose other text is decoded already. Words of one charset that
 * touch, or are parted by white space alone, are joined before decoding: senders split inside a character, inside an
 * ISO-2022-JP shift, and inside a group of base64.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let out = '';
  let at = 0;
  let run: Word[] = [];
  const flush = () => {
    out += decodeRun(run);
    run = [];
  };
  for (const match of value.matchAll(WORD)) {
    const between = value.slice(at, match.index);
    const word = readWord(match);
    if (between.trim() !== '' || (run[0] && run[0].charset !== word.charset)) flush();
    if (between.trim() !== '' || at === 0) out += between;
    run.push(word);
    at = match.index + match[0].length;
  }
  flush();
  return out + value.slice(at);
}

/** Applies `map` to what stands outside the encoded words of a value. */
export function mapOutsideWords(value: string, map: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of value.matchAll(WORD)) {
    out += map(value.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + map(value.slice(at));
}

/** The encoded word that begins at `at`, so that a reader of structured fields can step over it; empty where none does. */
export function wordAt(value: string, at: number): string {
  if (!value.startsWith('=?', at)) return '';
  WORD_HERE.lastIndex = at;
  return WORD_HERE.exec(value)?.[0] ?? '';
}

/** After decoding, something still looks like an encoded word. */
export function hasBrokenWord(decoded: string): boolean {
  return BROKEN.test(decoded);
}

function readWord([, charset = '', b = '', base64 = '', , quoted = '']: RegExpExecArray): Word {
  const label = charset.replace(/\*.*$/s, '').toLowerCase();
  return b ? { charset: label, encoding: 'b', text: base64 } : { charset: label, encoding: 'q', text: quoted };
}

function decodeRun(run: readonly Word[]): string {
  const [first] = run;
  if (!first) return '';
  const bytes = joinedGroups(run).map(({ encoding, text }) => (encoding === 'b' ? fromBase64Text(text) : fromQ(text)));
  return decodeText(Buffer.concat(bytes), first.charset || undefined).text;
}

/** Where a group of base64 is not whole, and is with the next word, it was split between the two. */
function joinedGroups(run: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const word of run) {
    const last = words.at(-1);
    const text = word.encoding === 'b' ? word.text.replace(/\s+/g, '') : word.text;
    const splits = last?.encoding === 'b' && word.encoding === 'b' && !isWhole(last.text) && isWhole(last.text + text);
    if (last && splits) last.text += text;
    else words.push({ ...word, text });
  }
  return words;
}

function isWhole(base64: string): boolean {
  return base64.length % 4 === 0 || base64.endsWith('=');
}

function fromQ(text: string): Uint8Array {
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
