import { decodeText } from './charset.ts';
import { decodeWords, hasBrokenWord, mapOutsideWords } from './encoded-word.ts';
import type { RawField } from './header-block.ts';
import { limits } from './limits.ts';
import type { Defect, HeaderField } from './mail.ts';

/** RFC 5322 section 3.6: fields that may stand once. Two of them make readers disagree. */
const SINGLE = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
  'return-path',
]);

/** Fields as they are read: unfolded, encoded words and raw 8-bit decoded, with where they stand. */
export function headerFields(raw: readonly RawField[], part: string, defects: Defect[]): HeaderField[] {
  const seen = new Set<string>();
  return raw.map((field) => {
    const source = { mail: part, start: field.start, end: field.end };
    const report = (kind: Defect['kind'], detail = field.name) => defects.push({ kind, detail, source });
    const name = field.name.toLowerCase();
    if (SINGLE.has(name) && seen.has(name)) report('duplicate-field');
    seen.add(name);
    const text = field.raw.slice(0, limits.fieldValue);
    if (text.length < field.raw.length) report('truncated');
    if (text.includes('\0')) report('nul-byte');
    if (isRaw(text)) report('raw-8bit-header');
    const value = readValue(text);
    if (hasBrokenWord(value)) report('encoded-word-malformed');
    return { name: field.name, value, raw: field.raw, source };
  });
}

/** Reads raw 8-bit fields again once the charset of the text is known: a name of two characters says too little by itself. */
export function readAgain(fields: readonly HeaderField[], charset: string): void {
  for (const field of fields) {
    if (isRaw(field.raw)) field.value = readValue(field.raw.slice(0, limits.fieldValue), charset);
  }
}

/** Takes a value as latin1 bytes with folding; returns what a reader sees. `charset` is that of the text below. */
export function readValue(raw: string, charset?: string): string {
  return decodeWords(rawDecoded(raw, charset)).trim();
}

/**
 * Unfolds, and decodes what is no encoded word: the form in which structured fields are taken apart, because quotes and
 * commas inside an encoded word, or inside the bytes of ISO-2022-JP, divide nothing.
 */
export function rawDecoded(raw: string, charset?: string): string {
  const unfolded = raw.replace(/\r\n?|\n/g, '').replaceAll('\0', '');
  if (!isRaw(unfolded)) return unfolded;
  return mapOutsideWords(unfolded, (text) => {
    if (!isRaw(text)) return text;
    const bytes = Buffer.from(text, 'latin1');
    // A charset of one byte a character fits anything, so that it says nothing against what the bytes look like.
    const free = decodeText(bytes, undefined);
    return free.used === 'utf-8' || !charset ? free.text : decodeText(bytes, charset).text;
  });
}

function isRaw(text: string): boolean {
  return /[\x80-\xff]|\x1b[$(]/.test(text);
}
