const SPACE = 32;

/**
 * Decodes uuencode (POSIX), which old programs name as a transfer encoding: lines of a length and groups of four, between
 * `begin` and `end` where those stand.
 */
export function fromUuencode(body: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (const line of encodedLines(body)) {
    const count = (line.charCodeAt(0) - SPACE) & 63;
    const first = length;
    for (let at = 1; length - first < count && at < line.length; at += 4) {
      const group =
        (sixBits(line, at) << 18) |
        (sixBits(line, at + 1) << 12) |
        (sixBits(line, at + 2) << 6) |
        sixBits(line, at + 3);
      for (const shift of [16, 8, 0]) if (length - first < count) out[length++] = (group >> shift) & 255;
    }
  }
  return out.subarray(0, length);
}

function encodedLines(body: Uint8Array): string[] {
  const lines = Buffer.from(body.buffer, body.byteOffset, body.length)
    .toString('latin1')
    .split(/\r\n?|\n/);
  const begin = lines.findIndex((line) => /^begin(?:-base64)? [0-7]{3,4} /.test(line));
  const end = lines.findIndex((line, at) => at > begin && line === 'end');
  return lines.slice(begin + 1, end === -1 ? undefined : end).filter((line) => line !== '');
}

function sixBits(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - SPACE) & 63 : 0;
}
