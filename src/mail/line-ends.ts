import type { Defect } from './mail.ts';

const CR = 13;
const LF = 10;
/** What is read to judge a mail's line ends. */
const SAMPLE = 256 * 1024;

/**
 * Line ends of another kind than the mail's own (RFC 5322 section 2.3): readers disagree on where its lines, and so its
 * header, end. A mail that is stored with LF alone throughout, as on Unix, is no defect.
 */
export function lineEndDefects(raw: Uint8Array): Defect[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, SAMPLE));
  const firstCr = firstBareCr(bytes);
  const [crlf, lf, firstLf] = countLf(bytes);
  const defects: Defect[] = [];
  const report = (kind: Defect['kind'], at: number) =>
    defects.push({ kind, detail: '', source: { mail: '', start: at, end: at + 1 } });
  if (firstCr !== -1) report('bare-cr', firstCr);
  if (crlf > 0 && lf > 0) report(crlf > lf ? 'bare-lf' : 'mixed-line-ends', firstLf);
  return defects;
}

function firstBareCr(bytes: Buffer): number {
  for (let at = bytes.indexOf(CR); at !== -1; at = bytes.indexOf(CR, at + 1)) {
    const next = bytes[at + 1];
    if (next !== LF && next !== CR && next !== undefined) return at;
  }
  return -1;
}

function countLf(bytes: Buffer): [crlf: number, lf: number, firstLf: number] {
  let [crlf, lf, firstLf] = [0, 0, -1];
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] === CR) crlf += 1;
    else {
      lf += 1;
      if (firstLf === -1) firstLf = at;
    }
  }
  return [crlf, lf, firstLf];
}
