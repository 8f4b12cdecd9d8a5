import { nextLine, textOf } from './header-block.ts';
import type { DefectKind } from './mail.ts';

const FOREIGN = 64;
const SPACE = 65;
const PADDING = 66;
/** What each byte is: six bits, or one of the three above. `-` and `_` are the alphabet of URLs (RFC 4648 section 5). */
const MEANING = Uint8Array.from({ length: 256 }, (_, byte) => meaningOf(String.fromCharCode(byte)));

/** A sentence, a link or an element that somebody put behind the encoded part; single foreign letters are only passed over. */
const PLAIN_TEXT = /^(?:-- |_{5})|:\/\/|<\/?[a-z]|\S[ \t]+\S+[ \t]+\S*[.,!?'@&;]/i;

/**
 * Decodes base64 (RFC 2045 section 6.8) as the most lenient reader would: foreign characters passed over, padded pieces
 * that were joined decoded one by one, and plain text behind the encoded lines kept as it is, so that it hides nothing.
 */
export function fromBase64(body: Uint8Array, report: (kind: DefectKind, detail: string) => void): Uint8Array {
  const { bytes, foreign } = decode(body);
  if (foreign === -1) return bytes;
  report('base64-malformed', '');
  const plain = plainTail(body, foreign);
  return plain === body.length ? bytes : Buffer.concat([decode(body.subarray(0, plain)).bytes, body.subarray(plain)]);
}

/** The text of an encoded word to bytes; what is no base64 is passed over. */
export function fromBase64Text(text: string): Uint8Array {
  return decode(Buffer.from(text, 'latin1')).bytes;
}

/** Nothing but base64, and enough of it to be sure. */
export function isBase64(body: Uint8Array): boolean {
  const text = textOf(body, 0, Math.min(body.length, 4096)).trim();
  return text.length >= 40 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) && !/\S{100}|\S[ \t]+\S/.test(text);
}

/** `foreign`: where the first byte stands that base64 does not have; -1 where there is none. */
function decode(body: Uint8Array): { bytes: Uint8Array; foreign: number } {
  const out = Buffer.allocUnsafe(Math.ceil((body.length * 3) / 4) + 3);
  // In standard base64 the letters of URLs are foreign.
  const forUrls = !body.includes(0x2b) && !body.includes(0x2f);
  let [length, bits, count, foreign] = [0, 0, 0, -1];
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const meaning = MEANING[byte] ?? FOREIGN;
    if (meaning < FOREIGN && (forUrls || (byte !== 0x2d && byte !== 0x5f))) {
      bits = (bits << 6) | meaning;
      if (++count < 4) continue;
      out[length++] = bits >> 16;
      out[length++] = bits >> 8;
      out[length++] = bits;
    } else if (meaning === PADDING) {
      if (count > 1) out[length++] = count === 2 ? bits >> 4 : bits >> 10;
      if (count > 2) out[length++] = bits >> 2;
    } else {
      if (meaning !== SPACE && foreign === -1) foreign = at;
      continue;
    }
    [bits, count] = [0, 0];
  }
  if (count > 1) out[length++] = count === 2 ? bits >> 4 : bits >> 10;
  if (count > 2) out[length++] = bits >> 2;
  return { bytes: out.subarray(0, length), foreign };
}

function meaningOf(letter: string): number {
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(letter);
  if (value !== -1) return value;
  if (letter === '-') return 62;
  if (letter === '_') return 63;
  if (letter === '=') return PADDING;
  return /\s/.test(letter) && letter < '\x80' ? SPACE : FOREIGN;
}

/** A line that is nothing but encoded, and too long to be words. */
const ENCODED_LINE = /^[A-Za-z0-9+/]{40,1000}={0,2}\s*$/;

/**
 * Where text begins that is not encoded, looked for from the line of the first foreign byte on. Text with encoded lines
 * behind it is no tail: readers pass over it and decode on.
 */
function plainTail(body: Uint8Array, foreign: number): number {
  const before = Math.max(body.lastIndexOf(10, foreign), body.lastIndexOf(13, foreign));
  let tail = body.length;
  for (let at = before + 1; at < body.length; ) {
    const end = nextLine(body, at, body.length);
    const line = textOf(body, at, Math.min(end, at + 1000));
    if (tail < body.length && ENCODED_LINE.test(line)) tail = body.length;
    else if (tail === body.length && PLAIN_TEXT.test(line)) tail = at;
    at = end;
  }
  return tail;
}
