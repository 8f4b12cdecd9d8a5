import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-word.ts';
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
    const name = field.name.toLowerCase();
    if (SINGLE.has(name) && seen.has(name)) defects.push({ kind: 'duplicate-field', detail: field.name, source });
    seen.add(name);
    const text = field.raw.slice(0, limits.fieldValue);
    if (/[\x80-\xff]/.test(text)) defects.push({ kind: 'raw-8bit-header', detail: field.name, source });
    return { name: field.name, value: readValue(text), raw: field.raw, source };
  });
}

/** Takes the value as latin1 bytes with folding; returns what a reader sees. */
export function readValue(raw: string): string {
  const unfolded = raw.replace(/\r\n?|\n/g, '').replaceAll('\0', '');
  return decodeWords(unfolded, decodeRaw).trim();
}

function decodeRaw(text: string): string {
  if (!/[\x80-\xff\x1b]/.test(text)) return text;
  return decodeText(Buffer.from(text, 'latin1'), undefined).text;
}
