import { nextLine, textOf } from './header-block.ts';
import type { Defect } from './mail.ts';

/** What a saved session of SMTP (RFC 5321 section 4.1) or IMAP (RFC 9051 section 7.5.2) has in front of its message. */
const SESSION =
  /^(?:(?:HELO|EHLO|LHLO|XFORWARD) \S|MAIL FROM:|RCPT TO:|DATA\s*$|\d{3}[ -]|\* \d{1,10} FETCH \(.*\{\d{1,10}\}\s*$)/i;

/**
 * Where the message begins, in bytes: behind a saved session, blank lines and an mbox separator, which hide every header
 * from strict readers. Blank lines are told in `defects`.
 */
export function messageStart(raw: Uint8Array, defects: Defect[]): number {
  const first = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  let at = afterSession(raw, first);
  for (let line = 0; line < 100 && at < raw.length; line++) {
    const after = nextLine(raw, at, raw.length);
    const text = textOf(raw, at, Math.min(after, at + 200));
    const blank = text.trim() === '';
    if (!blank && !(/^>?From /.test(text) && !text.startsWith('From:'))) break;
    if (blank) defects.push({ kind: 'leading-blank-line', detail: '', source: { mail: '', start: at, end: after } });
    at = after;
  }
  return at < raw.length ? at : first;
}

/** Where the message begins behind a session's lines; `start` where there are none, or no field follows them. */
function afterSession(raw: Uint8Array, start: number): number {
  let at = start;
  for (let line = 0; line < 100 && at < raw.length; line++) {
    const after = nextLine(raw, at, raw.length);
    const text = textOf(raw, at, Math.min(after, at + 200));
    if (!SESSION.test(text)) return /^[!-9;-~]{1,76}:/.test(text) ? at : start;
    at = after;
  }
  return start;
}
