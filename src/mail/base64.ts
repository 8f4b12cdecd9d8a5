import type { DefectKind } from './mail.ts';

const MAX_PIECES = 10_000;
/** A sentence, a link or an element that somebody put behind the encoded part; single foreign letters are only passed over. */
const PLAIN_TEXT = /:\/\/|<\/?[a-z]|\S[ \t]+\S+[ \t]+\S*[.,!?'@&;]/i;

/**
 * Decodes base64 (RFC 2045 section 6.8) as the most lenient reader would: foreign characters passed over, padded pieces
 * that were joined decoded one by one, and plain text behind the encoded lines kept as it is, so that it hides nothing.
 */
export function fromBase64(body: Uint8Array, report: (kind: DefectKind, detail: string) => void): Uint8Array {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
  if (!/[^A-Za-z0-9+/=\s]/.test(text)) return decodePieces(text);
  report('base64-malformed', '');
  const plain = plainTail(text);
  const encoded = Buffer.from(decodePieces(text.slice(0, plain)));
  return plain === text.length ? encoded : Buffer.concat([encoded, Buffer.from(text.slice(plain), 'latin1')]);
}

/** The text of one encoded word or piece to bytes; characters that are no base64 are passed over. */
export function decodePieces(text: string): Uint8Array {
  const padding = text.indexOf('=');
  if (padding === -1 || /^[=\s]*$/.test(text.slice(padding))) return Buffer.from(standard(text), 'base64');
  const pieces = standard(text)
    .replace(/[^A-Za-z0-9+/=]+/g, '')
    .split(/(?<==)(?=[^=])/)
    .slice(0, MAX_PIECES);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

/** Nothing but base64, and enough of it to be sure. */
export function isBase64(body: Uint8Array): boolean {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 4096)).toString('latin1').trim();
  return text.length >= 40 && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) && !/[^\s]{100}|\S[ \t]+\S/.test(text);
}

/** Node reads `-` and `_` as the alphabet of URLs; in mail they are foreign, unless nothing else can be meant. */
function standard(text: string): string {
  return /[+/]/.test(text) ? text.replace(/[-_]+/g, '') : text;
}

/** Where text begins that is not encoded. */
function plainTail(text: string): number {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    if (PLAIN_TEXT.test(text.slice(at, Math.min(end, at + 1000)))) return at;
    at = end;
  }
  return text.length;
}
