import { decodeWords, wordAt } from './encoded-word.ts';
import type { Mail } from './mail.ts';
import { messageStart } from './message-start.ts';

const CR = 13;
const LF = 10;

/**
 * The message as it went over the wire, which is what was signed (RFC 6376 section 5.3): without what the file has in
 * front of it (up to `start`), every line ended by CR LF. `restored`: the file had other line ends. A lone CR stays.
 */
export function asSent(raw: Uint8Array, start = messageStart(raw, [])): { message: Uint8Array; restored: boolean } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length).subarray(start);
  let bare = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) if (bytes[at - 1] !== CR) bare += 1;
  if (bare === 0) return { message: bytes, restored: false };
  const message = Buffer.allocUnsafe(bytes.length + bare);
  let length = 0;
  let from = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] === CR) continue;
    length += bytes.copy(message, length, from, at);
    message[length] = CR;
    length += 1;
    from = at;
  }
  bytes.copy(message, length, from);
  return { message, restored: true };
}

/**
 * The same message with the stamps that servers put on its subject taken off, as far as they stand there by themselves:
 * in plain letters, or as an encoded word of their own. `undefined` where there is nothing to take off.
 */
export function withoutStamps(message: Uint8Array, mail: Pick<Mail, 'fields' | 'stamps'>): Uint8Array | undefined {
  const subject = mail.fields.find(({ name }) => name.toLowerCase() === 'subject');
  if (!subject || !mail.stamps.length) return undefined;
  const value = subject.raw.replace(/\r?\n/g, '\r\n');
  const own = ownSubject(value, mail.stamps);
  if (own === value) return undefined;
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
  const field = Buffer.from(`${subject.name}:${value}\r\n`, 'latin1');
  const at = startOfField(bytes, field);
  if (at === -1) return undefined;
  const written = Buffer.from(`${subject.name}:${own}\r\n`, 'latin1');
  return Buffer.concat([bytes.subarray(0, at), written, bytes.subarray(at + field.length)]);
}

function startOfField(bytes: Buffer, field: Buffer): number {
  if (bytes.subarray(0, field.length).equals(field)) return 0;
  const behind = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), field]));
  return behind === -1 ? -1 : behind + 2;
}

function ownSubject(value: string, stamps: Mail['stamps']): string {
  let rest = value;
  for (const { text } of stamps) {
    const begins = /^\s*/.exec(rest)?.[0].length ?? 0;
    const written = Buffer.from(text).toString('latin1');
    const word = wordAt(rest, begins);
    if (rest.startsWith(written, begins)) rest = ` ${rest.slice(begins + written.length).trimStart()}`;
    else if (word !== '' && decodeWords(word).trim() === text)
      rest = ` ${rest.slice(begins + word.length).trimStart()}`;
    else if (rest.trimEnd().endsWith(written)) rest = rest.trimEnd().slice(0, -written.length).trimEnd();
  }
  return rest;
}
