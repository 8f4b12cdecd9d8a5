import { hash } from 'node:crypto';
import type { Settings } from '../settings.ts';
import { type Carried, carriedMessage } from './carrier.ts';
import { readDate } from './date-field.ts';
import { limits } from './limits.ts';
import type { Carrier, Defect, HeaderField, Mail, Mailbox, PartSummary } from './mail.ts';
import { readMailboxes } from './mailboxes.ts';
import { readMessageId } from './message-id.ts';
import { partOpener } from './open-part.ts';
import { readAttachments } from './read-attachments.ts';
import { readAuthenticationResults } from './read-authentication-results.ts';
import { readBody } from './read-body.ts';
import { fellowsOf, readCalendars } from './read-calendars.ts';
import { readLinks } from './read-links.ts';
import { type Picture, readPictures } from './read-pictures.ts';
import { readRoute } from './read-route.ts';
import { readTree } from './read-tree.ts';
import { isBlank } from './stray-text.ts';
import { readSubject } from './subject.ts';
import { textCharset } from './text-charset.ts';
import type { Opened, Part } from './tree.ts';
import { markWriters } from './who-wrote.ts';

/** Fields that name whom a message was for, as senders, receivers and forwarders write them. */
const RECIPIENTS = [
  'to',
  'cc',
  'bcc',
  'resent-to',
  'resent-cc',
  'apparently-to',
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'x-rcpt-to',
  'x-apparently-to',
];

const MOST_MAILBOXES = 1000;

/**
 * Raw bytes to a Mail: pure, bounded (`limits.ts`), and never throwing. Where the message only wraps a forwarded one,
 * the inner is what is read, and the outer is its `carrier`.
 */
export function parseMail(raw: Uint8Array, settings: Settings): Mail {
  return readMail(raw, settings, 0).mail;
}

/** The same with the bytes that were read, and with the pictures in which codes are still to be looked for. */
export function openMail(raw: Uint8Array, settings: Settings): OpenedMail {
  return readMail(raw, settings, 0);
}

export interface OpenedMail {
  mail: Mail;
  /** The bytes of the message that was read: those of the inner one, where the outer only carries it. */
  message: Uint8Array;
  pictures: Picture[];
}

function readMail(raw: Uint8Array, settings: Settings, depth: number): OpenedMail {
  const { root, defects } = readTree(raw);
  const open = partOpener(raw);
  const carried = depth < 3 ? carriedMessage(root, open) : undefined;
  if (carried) {
    const inner = readMail(carried.raw, settings, depth + 1);
    return { ...inner, mail: { ...inner.mail, carrier: carrierOf(raw, root, carried) } };
  }

  const charset = textCharset(root);
  const mailboxes = (names: readonly string[]) => mailboxesIn(fields, names, charset);
  const route = readRoute(root.fields, settings);
  const fields = markWriters(root.fields, route);
  const { subject, stamps } = readSubject(field(fields, 'subject'), fields);
  const [headerFrom, ...furtherFrom] = mailboxes(['from']);
  const body = readBody(root, open);
  const { calendars, attendees } = readCalendars(root, open);
  const recipients = mailboxes(RECIPIENTS);
  const mail: Mail = {
    sha256: sha256(raw),
    size: raw.length,
    ...formOf(raw, root, settings),
    defects: [...defects, ...openingDefects(root, open)].slice(0, limits.defects),
    fields,
    parts: summaries(root, open),
    subject,
    ...optional('subjectSource', field(fields, 'subject')?.source),
    stamps,
    ...optional('headerFrom', headerFrom),
    furtherFrom,
    ...optional('sender', mailboxes(['sender'])[0]),
    replyTo: mailboxes(['reply-to']),
    ...optional('returnPath', returnPath(fields)),
    ...optional('messageId', mapped(field(fields, 'message-id'), readMessageId)),
    ...optional('date', mapped(field(fields, 'date'), readDate)),
    recipients: [...recipients, ...fellowsOf(recipients, attendees)],
    route,
    authenticationResults: readAuthenticationResults(fields, route, settings),
    body,
    links: readLinks(root, open),
    attachments: readAttachments(root, open),
    ...optional('calendars', calendars.length > 0 ? calendars : undefined),
    codes: [],
  };
  return { mail, message: raw, pictures: readPictures(root, open) };
}

function field(fields: readonly HeaderField[], name: string): HeaderField | undefined {
  return fields.find((one) => one.name.toLowerCase() === name);
}

function mailboxesIn(fields: readonly HeaderField[], names: readonly string[], charset: string | undefined): Mailbox[] {
  return fields
    .filter((one) => names.includes(one.name.toLowerCase()))
    .flatMap((one) => readMailboxes(one, charset))
    .slice(0, MOST_MAILBOXES);
}

/**
 * `<>` is the null reverse-path (RFC 5321 section 4.5.5): a mailbox without address, not a missing one. A name alone
 * (`<root>`) is an address there.
 */
function returnPath(fields: readonly HeaderField[]): Mailbox | undefined {
  const written = field(fields, 'return-path');
  if (!written) return undefined;
  const [box] = readMailboxes(written);
  const [, local = ''] = /^\s*<\s*([^\s<>@]{1,64})\s*>/.exec(written.value) ?? [];
  const { name, source } = written;
  return { name: '', domain: '', field: name, source, ...box, address: box?.address || local };
}

function formOf(raw: Uint8Array, root: Part, { pasted }: Settings): Pick<Mail, 'form' | 'closedHeader'> {
  if (root.fields.length === 0 || !isBlank(raw, root.start, root.end)) return { form: 'message' };
  const isClosed = /\n\r?\n$/.test(
    Buffer.from(raw.subarray(Math.max(0, root.start - 4), root.start)).toString('latin1'),
  );
  const isMultipart = /^\s{0,20}multipart\//i.test(field(root.fields, 'content-type')?.value ?? '');
  const mayBeEmpty = isClosed && !pasted && !isMultipart;
  return { form: 'headers-only', ...(mayBeEmpty && { closedHeader: true as const }) };
}

function leaves(part: Part): Part[] {
  return part.children.length ? part.children.flatMap(leaves) : [part];
}

function everyPart(part: Part): Part[] {
  return [part, ...part.children.flatMap(everyPart)];
}

function openingDefects(root: Part, open: (part: Part) => Opened): Defect[] {
  return leaves(root).flatMap((part) => open(part).defects);
}

function summaries(root: Part, open: (part: Part) => Opened): PartSummary[] {
  return everyPart(root).map((part) => {
    const charset = part.children.length ? undefined : open(part).charset;
    return {
      path: part.path,
      type: part.type,
      ...(charset?.used ? { charset } : {}),
      encoding: part.encoding,
      ...optional('filename', part.filename || undefined),
      ...optional('disposition', part.disposition || undefined),
      start: part.start,
      end: part.end,
    };
  });
}

function carrierOf(raw: Uint8Array, root: Part, { path }: Carried): Carrier {
  return {
    sha256: sha256(raw),
    subject: field(root.fields, 'subject')?.value ?? '',
    ...optional('headerFrom', mailboxesIn(root.fields, ['from'], textCharset(root))[0]),
    ...optional('date', mapped(field(root.fields, 'date'), readDate)),
    ...optional('messageId', mapped(field(root.fields, 'message-id'), readMessageId)),
    path,
  };
}

function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

function mapped<T, U>(value: T | undefined, map: (value: T) => U): U | undefined {
  return value === undefined ? undefined : map(value);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
