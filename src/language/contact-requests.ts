import { allMatches } from './matches.ts';

/** Ways to ask the reader for a call or an answer; "do not reply" and "replies are not read" ask for none. */
const PATTERNS = [
  /(?:電話|ご連絡|返信|返答|TEL|フリーダイヤル)[^。\n]{0,30}(?<!ないで|ご遠慮)(?:ください|下さい|お願い(?:いた|致)?し|いただけ)/g,
  /\b(?:call|phone|contact|reply|respond|write) (?:us|to us|to this|back|at|now)\b/gi,
];
const TELEPHONE = /(?<!\d)0\d{1,4}[-(‐−–]\d{1,4}[-)‐−–]\d{3,4}(?!\d)|\+\d{8,15}/g;

/** Words that ask for a call or an answer, and telephone numbers. Takes plain text. */
export function contactRequestsIn(text: string): string[] {
  return [...PATTERNS, TELEPHONE]
    .flatMap((pattern) => allMatches(pattern, text))
    .map(({ text: words }) => words)
    .slice(0, 10);
}
