import { limits } from './limits.ts';
import type { Defect } from './mail.ts';

export interface RawField {
  name: string;
  /** latin1, folding kept. */
  raw: string;
  /** Byte range of the whole field. */
  start: number;
  end: number;
}

export interface HeaderBlock {
  fields: RawField[];
  /** Where the body starts. */
  bodyStart: number;
  defects: Defect[];
}

const CR = 13;
const LF = 10;
const FIELD = /^([!-9;-~]{1,200})[ \t]{0,20}:/;

/** Byte offset after the line that starts at `at`: ends are CR LF, LF or a bare CR, as lenient readers take them. */
export function nextLine(raw: Uint8Array, at: number, end: number): number {
  for (let index = at; index < end; index++) {
    if (raw[index] === LF) return index + 1;
    if (raw[index] === CR) return raw[index + 1] === LF && index + 1 < end ? index + 2 : index + 1;
  }
  return end;
}

/**
 * Reads header fields (RFC 5322 section 2.2) from `start` until a blank line, or until a line that is no field where
 * none follows either. Nothing is repaired: what is odd becomes a defect of `part`.
 */
export function readHeaderBlock(raw: Uint8Array, start: number, end: number, part: string): HeaderBlock {
  const block = scanFields(raw, start, end, part);
  for (const field of block.fields) {
    const text = textOf(raw, field.start, field.end);
    field.raw = text.slice(text.indexOf(':') + 1).replace(/[\r\n]+$/, '');
  }
  return block;
}

function scanFields(raw: Uint8Array, start: number, end: number, part: string): HeaderBlock {
  const block: HeaderBlock = { fields: [], bodyStart: end, defects: [] };
  const defect = (kind: Defect['kind'], detail: string, from: number, to: number) =>
    block.defects.push({ kind, detail, source: { mail: part, start: from, end: to } });
  let at = start;
  while (at < end) {
    const after = nextLine(raw, at, end);
    const line = textOf(raw, at, Math.min(after, at + 4096));
    if (line.trim() === '' && !/^[ \t]+/.test(line)) {
      block.bodyStart = after;
      return block;
    }
    const last = block.fields.at(-1);
    const name = FIELD.exec(line)?.[1];
    if (/^[ \t]/.test(line) && last) {
      if (line.trim() === '' && !continues(raw, after, end)) {
        block.bodyStart = after;
        return block;
      }
      last.end = after;
    } else if (name) {
      block.fields.push({ name, raw: '', start: at, end: after });
    } else if (last && continues(raw, after, end)) {
      defect('malformed-field', line.trim().slice(0, 60), at, after);
    } else {
      defect('no-header', '', at, after);
      block.bodyStart = at;
      break;
    }
    at = after;
    if (block.fields.length > limits.fields) {
      defect('too-many-fields', String(limits.fields), at, end);
      block.fields.pop();
      block.bodyStart = bodyAfter(raw, at, end);
      break;
    }
    if (at - start > limits.header) {
      defect('header-too-long', String(limits.header), start, at);
      block.bodyStart = bodyAfter(raw, at, end);
      break;
    }
  }
  return block;
}

/** The line here is a field again, so the odd one before it was only a broken field. */
function continues(raw: Uint8Array, at: number, end: number): boolean {
  const line = textOf(raw, at, Math.min(end, at + 200));
  return /^[A-Za-z][A-Za-z0-9-]{1,60}:/.test(line);
}

function bodyAfter(raw: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const after = nextLine(raw, at, end);
    if (after - at <= 2 && (raw[at] === CR || raw[at] === LF)) return after;
    at = after;
  }
  return end;
}

export function textOf(raw: Uint8Array, start: number, end: number): string {
  return Buffer.from(raw.buffer, raw.byteOffset + start, end - start).toString('latin1');
}
