import { nextLine, textOf } from './header-block.ts';

const MAX_MESSAGES = 100_000;
/** RFC 4155: `From ` sender and an asctime date, with what real programs add behind it. */
const SEPARATOR =
  /^From \S{0,320} {1,4}(?:[A-Z][a-z]{2},? )?(?:[A-Z][a-z]{2} {1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2}) /;
const FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;

/**
 * The messages of an mbox (RFC 4155), or the one message that was given. A line divides only where it has the form of
 * a separator, stands behind a blank line (or first), and a header field follows: text that begins with "From " stays.
 */
export function messagesOf(bytes: Uint8Array): Uint8Array[] {
  if (!SEPARATOR.test(textOf(bytes, 0, Math.min(bytes.length, 400)))) return [bytes];
  const starts: { line: number; body: number }[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at !== -1 && at < bytes.length && starts.length < MAX_MESSAGES; ) {
    const line = textOf(bytes, at, Math.min(bytes.length, at + 400));
    const after = nextLine(bytes, at, bytes.length);
    if (SEPARATOR.test(line) && FIELD.test(textOf(bytes, after, Math.min(bytes.length, after + 100)))) {
      starts.push({ line: at, body: after });
    }
    const next = nextBlank(buffer, at);
    at = next;
  }
  if (!starts.length) return [bytes];
  if (starts.length === 1) return [bytes.subarray(starts[0]?.body)];
  return starts.map(({ body }, index) => {
    const next = starts[index + 1]?.line;
    return unquoted(bytes.subarray(body, next === undefined ? bytes.length : beforeBlankLine(bytes, body, next)));
  });
}

/** The blank line in front of a separator is the mbox's, not the message's. */
function beforeBlankLine(bytes: Uint8Array, start: number, end: number): number {
  const length = bytes[end - 2] === 13 ? 2 : 1;
  return Math.max(start, end - length);
}

/**
 * Lines that an mbox had to quote (`>From `, mboxrd) as they were, so that signatures hold again. A message that stands
 * alone is never changed: nobody knows whether its `>From ` was quoted.
 */
function unquoted(message: Uint8Array): Uint8Array {
  const buffer = Buffer.from(message.buffer, message.byteOffset, message.length);
  if (!buffer.includes('\n>From ') && !buffer.includes('\n>>')) return message;
  return Buffer.from(buffer.toString('latin1').replace(/^>(>{0,50}From )/gm, '$1'), 'latin1');
}

/** Where the next line stands that begins with "From " behind a blank line; -1 where there is none. */
function nextBlank(buffer: Buffer, from: number): number {
  // One search for both kinds of line end: a second one that finds nothing would read to the end from every message.
  for (
    let at = buffer.indexOf('\nFrom ', from, 'latin1');
    at !== -1;
    at = buffer.indexOf('\nFrom ', at + 1, 'latin1')
  ) {
    const crlf = buffer[at - 1] === 13 && buffer[at - 2] === 10 && buffer[at - 3] === 13 && at - 3 >= from;
    if (crlf || (buffer[at - 1] === 10 && at - 1 >= from)) return at + 1;
  }
  return -1;
}
