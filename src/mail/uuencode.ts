import { nextLine, textOf } from './header-block.ts';

const SPACE = 32;
/** A line's first letter counts at most 63 bytes. */
const LONGEST_LINE = 90;

/**
 * Decodes uuencode (POSIX), which old programs name as a transfer encoding: lines of a length and groups of four, between
 * `begin` and `end` where those stand.
 */
export function fromUuencode(body: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const after = nextLine(body, at, body.length);
    const line = textOf(body, at, Math.min(after, at + LONGEST_LINE)).replace(/[\r\n]+$/, '');
    at = after;
    if (/^begin [0-7]{3,4} /.test(line)) length = 0;
    else if (line === 'end') break;
    else length += decodeLine(line, out, length);
  }
  return out.subarray(0, length);
}

/** Returns how many bytes were written at `from`: four letters are three bytes, and the first letter counts them. */
function decodeLine(line: string, out: Buffer, from: number): number {
  const count = line === '' ? 0 : (line.charCodeAt(0) - SPACE) & 63;
  let [written, bits, held] = [0, 0, 0];
  for (let at = 1; at < LONGEST_LINE && written < count; at++) {
    // Spaces at the end are zeros that a relay took away.
    bits = (bits << 6) | (((line.charCodeAt(at) || SPACE) - SPACE) & 63);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[from + written++] = (bits >> held) & 255;
  }
  return written;
}
