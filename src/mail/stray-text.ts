import { textOf } from './header-block.ts';
import { limits } from './limits.ts';

/** What mail programs write in front of the first boundary for readers that know no MIME; it says nothing. */
const USUAL =
  /^(?:[>\s]{0,5})(?:this (?:message is|is an?) [^<>]{0,60}\bmime\b|this is a cryptographically signed message|you will not see this in a mime)/i;
/** Longer than any of those sentences. */
const LONGEST_USUAL = 400;

/** The range holds something that a reader could see, beyond the usual sentence about MIME. */
export function isTelling(raw: Uint8Array, start: number, end: number): boolean {
  const first = firstInk(raw, start, end);
  if (first === end) return false;
  const text = textOf(raw, first, Math.min(end, first + LONGEST_USUAL * 2)).trim();
  return text.length > LONGEST_USUAL || !USUAL.test(text) || /:\/\//.test(text);
}

/** The range holds white space and control characters alone. */
export function isBlank(raw: Uint8Array, start: number, end: number): boolean {
  return firstInk(raw, start, end) === end;
}

function firstInk(raw: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (raw[at] ?? 0) <= 0x20) at++;
  return at;
}

/** Text without a type of its own that holds elements of HTML. */
export function looksLikeHtml(raw: Uint8Array, start: number, end: number): boolean {
  const text = textOf(raw, start, Math.min(end, start + limits.partText));
  return /<(?:!doctype html|html|head|body|div|table|a|p|span|form|img|meta|iframe|svg|br|center|font|area)[\s>/]/i.test(
    text,
  );
}
