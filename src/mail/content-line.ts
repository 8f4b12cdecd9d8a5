import { fromBase64Text } from './base64.ts';
import { decodeText } from './charset.ts';
import { fromQuotedPrintable } from './quoted-printable.ts';

/** A property of an iCalendar or vCard text (RFC 5545 section 3.1, RFC 6350 section 3.3). */
export interface ContentLine {
  /** Lower case, without the group of a vCard (`item1.url`). */
  name: string;
  /** Names lower case, quotes taken off. */
  parameters: Record<string, string>;
  /** As it is meant to be read: folding, encoding and escapes undone. Empty for binary data. */
  value: string;
}

/** Lines of one text that are read, and letters of one line. */
const LINES = 5000;
const LONGEST = 32 * 1024;
const HEAD = 4096;

/** The properties of the text in their order; lines that are none are passed over. */
export function contentLines(text: string): ContentLine[] {
  return unfolded(text)
    .split('\n', LINES)
    .flatMap((line) => contentLine(line.slice(0, LONGEST)) ?? []);
}

/** A line that begins with a space belongs to the one before it; so does what follows a soft break of quoted-printable. */
function unfolded(text: string): string {
  const joined = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  return joined.replace(
    /^[^\n:]{0,400};\s{0,4}ENCODING=QUOTED-PRINTABLE[^\n]{0,8000}(?:=\n[^\n]{0,8000}){1,200}/gim,
    (one) => one.replaceAll('=\n', ''),
  );
}

function contentLine(line: string): ContentLine | undefined {
  const end = endOfHead(line);
  const [written = '', ...rest] = split(line.slice(0, end));
  const name = written
    .trim()
    .replace(/^[\w-]{1,40}\./, '')
    .toLowerCase();
  if (!/^[a-z0-9-]{1,60}$/.test(name)) return undefined;
  const parameters: Record<string, string> = {};
  for (const one of rest.slice(0, 40)) {
    const [key = '', ...value] = one.split('=');
    // vCard 2.1 writes an encoding without its name.
    const [label, said] = value.length === 0 ? ['encoding', key] : [key.trim().toLowerCase(), value.join('=')];
    if (/^[a-z0-9-]{1,60}$/.test(label)) parameters[label] ??= said.replaceAll('"', '').trim();
  }
  return { name, parameters, value: undone(line.slice(end + 1), parameters) };
}

/** The first colon outside quotes; where a quote is never closed, or nothing but quoted ones, the first of all. */
function endOfHead(line: string): number {
  let quoted = false;
  const length = Math.min(line.length, HEAD);
  for (let at = 0; at < length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ':' && !quoted) return at;
  }
  const first = line.indexOf(':');
  return first < 0 || !quoted ? line.length : first;
}

/** Name and parameters; a semicolon in quotes divides nothing. */
function split(head: string): string[] {
  return head.match(/(?:"[^"]{0,4096}"|[^;"]|")+/g) ?? [];
}

function undone(written: string, { encoding = '', charset, value = '' }: Record<string, string>): string {
  if (/^binary$/i.test(value)) return '';
  if (/^(?:b|base64)$/i.test(encoding)) {
    const bytes = fromBase64Text(written);
    return bytes.includes(0) ? '' : decodeText(bytes, charset).text;
  }
  if (/^quoted-printable$/i.test(encoding)) {
    return decodeText(
      fromQuotedPrintable(Buffer.from(written, 'latin1'), () => {}),
      charset,
    ).text;
  }
  return written.replace(/\\([nN,;\\:"])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}
