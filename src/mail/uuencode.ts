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

/** Returns how many bytes were written at `from`. */
function decodeLine(line: string, out: Buffer, from: number): number {
  const count = line === '' ? 0 : (line.charCodeAt(0) - SPACE) & 63;
  let written = 0;
  for (let at = 1; written < count && at < line.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => sixBits(line, at + index));
    const group = (a << 18) | (b << 12) | (c << 6) | d;
    for (const shift of [16, 8, 0]) if (written < count) out[from + written++] = (group >> shift) & 255;
  }
  return written;
}

function sixBits(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - SPACE) & 63 : 0;
}
