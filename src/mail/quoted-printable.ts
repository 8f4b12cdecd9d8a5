import type { DefectKind } from './mail.ts';

/** Decodes quoted-printable (RFC 2045 section 6.7); a broken escape stays as it is written, as readers show it. */
export function fromQuotedPrintable(body: Uint8Array, report: (kind: DefectKind, detail: string) => void): Uint8Array {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  let broken = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const value = hexDigit(body[at + 1]) * 16 + hexDigit(body[at + 2]);
    if (value >= 0) {
      out[length++] = value;
      at += 2;
      continue;
    }
    const next = afterSpaces(body, at + 1);
    if (body[next] === 0x0d || body[next] === 0x0a) {
      at = body[next] === 0x0d && body[next + 1] === 0x0a ? next + 1 : next;
    } else if (next < body.length) {
      out[length++] = byte;
      broken = true;
    } else at = next;
  }
  if (broken) report('quoted-printable-malformed', '');
  return out.subarray(0, length);
}

/** A soft line break may have spaces behind it that some relay added. */
function afterSpaces(body: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 1000 && (body[at] === 0x20 || body[at] === 0x09)) at++;
  return at;
}

/** NaN for what is no hexadecimal digit. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}
