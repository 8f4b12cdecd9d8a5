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
/** A field name as senders write them, so that a line of text with a colon is none. */
const PLAIN_FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;
/** At the very start, only these make the odd line above them part of a header. */
const KNOWN_FIELD =
  /^(?:content-[a-z-]{1,40}|mime-version|from|to|cc|subject|date|message-id|received|return-path|delivered-to|reply-to|authentication-results|dkim-signature)[ \t]{0,5}:/i;
/** Bytes behind odd lines in which a known field may still stand. */
const AHEAD = 32 * 1024;
/** What a mail is read by. Beyond the limits these are still kept, so that no flood of others hides them. */
const ESSENTIAL =
  /^(?:content-(?:type|transfer-encoding|disposition)|mime-version|from|sender|to|cc|subject|date|message-id|reply-to|return-path|received|authentication-results)$/i;
const MOST_ESSENTIAL = 200;

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
 * none follows soon either. Nothing is repaired: what is odd becomes a defect of `part`.
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
  /** The field that a folded line belongs to, also where it is not kept. */
  let last: RawField | undefined;
  let over = false;
  /** Up to here a later field has shown that the lines belong to the header. */
  let sure = start;
  const goesOn = (after: number): boolean => {
    if (at >= sure && last) sure = knownFieldAhead(raw, after, end);
    return at < sure;
  };
  while (at < end) {
    const after = nextLine(raw, at, end);
    const line = textOf(raw, at, Math.min(after, at + 4096));
    const name = FIELD.exec(line)?.[1];
    if (endsBlock(raw, line, after, end, last) && !(/^[ \t]/.test(line) && goesOn(after))) {
      block.bodyStart = after;
      return block;
    }
    if (last && /^[ \t]/.test(line)) {
      last.end = after;
    } else if (name) {
      last = { name, raw: '', start: at, end: after };
      if (!over || (ESSENTIAL.test(name) && block.fields.length < limits.fields + MOST_ESSENTIAL))
        block.fields.push(last);
    } else if (continues(raw, after, end, last ? PLAIN_FIELD : KNOWN_FIELD) || goesOn(after)) {
      defect('malformed-field', line.trim().slice(0, 60), at, after);
    } else {
      defect('no-header', '', at, after);
      block.bodyStart = at;
      return block;
    }
    at = after;
    if (!over && block.fields.length >= limits.fields) defect('too-many-fields', String(limits.fields), at, end);
    if (!over && at - start > limits.header) defect('header-too-long', String(limits.header), start, at);
    over ||= block.fields.length >= limits.fields || at - start > limits.header;
    if (at - start > limits.headerScan) {
      block.bodyStart = bodyAfter(raw, at, end);
      return block;
    }
  }
  return block;
}

/** A blank line ends the header; one of spaces only where no field follows, because some readers take it for folding. */
function endsBlock(raw: Uint8Array, line: string, after: number, end: number, last: RawField | undefined): boolean {
  if (line.trim() !== '') return false;
  if (!/^[ \t\v\f]+/.test(line)) return true;
  // RFC 5322 section 4.2: a field's value may begin below a line of spaces.
  if (
    last &&
    /:\s*$/.test(textOf(raw, last.start, last.end)) &&
    /^[ \t]+\S/.test(textOf(raw, after, Math.min(end, after + 200)))
  )
    return false;
  return !continues(raw, after, end, last ? PLAIN_FIELD : KNOWN_FIELD);
}

/** The line here is a field again, so the odd one before it was only a broken field. */
function continues(raw: Uint8Array, at: number, end: number, field: RegExp): boolean {
  return field.test(textOf(raw, at, Math.min(end, at + 200)));
}

/** Where the next known field stands before any empty line; 0 where none does. RFC 5322 section 4.2 folds over lines of spaces. */
function knownFieldAhead(raw: Uint8Array, from: number, end: number): number {
  const last = Math.min(end, from + AHEAD);
  for (let at = from; at < last; at = nextLine(raw, at, last)) {
    if (raw[at] === CR || raw[at] === LF) return 0;
    if (continues(raw, at, last, KNOWN_FIELD)) return at;
  }
  return 0;
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
