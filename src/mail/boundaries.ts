import { nextLine, textOf } from './header-block.ts';

/** A boundary line of a multipart body (RFC 2046 section 5.1.1). */
export interface Delimiter {
  start: number;
  /** After its line end. */
  end: number;
  closes: boolean;
}

const CR = 13;
const LF = 10;
/** Parts cannot be more than this, so that a flood of boundary lines costs no memory. */
const MOST = 5_000;
/** Lines that are looked through for the boundary that was really used. */
const MOST_LINES = 2_000;

/** Lines in `start` to `end` that are `--boundary`, optionally closing, optionally with spaces behind. */
export function delimiters(raw: Uint8Array, start: number, end: number, boundary: string): Delimiter[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, end);
  const needle = Buffer.from(`--${boundary}`, 'latin1');
  const marks: Delimiter[] = [];
  for (let at = start; marks.length < MOST; ) {
    const hit = bytes.indexOf(needle, at);
    if (hit === -1) break;
    at = hit + needle.length;
    const before = raw[hit - 1];
    if (hit !== start && before !== LF && before !== CR) continue;
    const lineEnd = nextLine(raw, hit, end);
    const rest = textOf(raw, at, Math.min(lineEnd, at + 80)).trimEnd();
    // Another boundary that merely starts with this one is not this one.
    if (rest !== '' && !rest.startsWith('--')) continue;
    marks.push({ start: hit, end: lineEnd, closes: rest !== '' });
  }
  return marks;
}

/**
 * The boundary that the sender really used where the header names none or another: a line `--x` with a part's header
 * below it, or one that is closed by `--x--` later on. `undefined` where there is none.
 */
export function boundaryInUse(raw: Uint8Array, start: number, end: number): string | undefined {
  const seen = new Set<string>();
  let at = start;
  for (let line = 0; line < MOST_LINES && at < end; line++) {
    const after = nextLine(raw, at, end);
    const text = textOf(raw, at, Math.min(after, at + 200)).trimEnd();
    if (text.startsWith('--')) {
      const candidate = text.slice(2);
      if (startsPart(raw, after, end)) return candidate;
      const closed = candidate.endsWith('--') ? candidate.slice(0, -2) : '';
      if (closed.length > 2 && seen.has(closed)) return closed;
      if (candidate.length <= 200) seen.add(candidate);
    }
    at = after;
  }
  return undefined;
}

/** A text that begins, after blank lines, with a boundary line and a part's header is a multipart that lost its type. */
export function beginsWithBoundary(raw: Uint8Array, start: number, end: number): boolean {
  let at = start;
  for (let line = 0; line < 20 && at < end; line++) {
    const after = nextLine(raw, at, end);
    const text = textOf(raw, at, Math.min(after, at + 200)).trim();
    if (text !== '') return /^--\s?\S/.test(text) && startsPart(raw, after, end);
    at = after;
  }
  return false;
}

function startsPart(raw: Uint8Array, at: number, end: number): boolean {
  return /^content-[a-z-]{1,40}[ \t]{0,5}:/i.test(textOf(raw, at, Math.min(end, at + 100)));
}

/** The line end before a boundary belongs to the boundary (RFC 2046 section 5.1.1). */
export function beforeLineEnd(raw: Uint8Array, start: number, end: number): number {
  let last = end;
  if (last > start && raw[last - 1] === LF) last -= 1;
  if (last > start && raw[last - 1] === CR) last -= 1;
  return last;
}
