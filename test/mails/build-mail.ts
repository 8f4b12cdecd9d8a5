import { createHash } from 'node:crypto';
import encodingJapanese from 'encoding-japanese';
import iconv from 'iconv-lite';
import type { Carried, Carrier } from './carriers.ts';
import { type Receiver, received } from './receivers.ts';

export interface Mail {
  name: string;
  eml: string;
}

export interface Group {
  group: string;
  mails: Mail[];
}

export interface Attachment {
  filename: string;
  /** `message/…` stands unencoded, as RFC 2046 section 5.2.1 wants it. */
  type: string;
  content: string | Uint8Array;
  /** For a picture that the HTML shows. */
  contentId?: string;
}

export interface Draft {
  name: string;
  receiver: Receiver;
  /** `Name <address>` or an address alone. */
  from: string;
  /** As it stands in the header; the mail is delivered to its first address. */
  to?: string;
  /** Where the mail is really delivered, when it is not an address of `to`. */
  deliveredTo?: string;
  /** The envelope's sender; '' is the null sender. Left out: the address of `from`. */
  envelope?: string;
  /** The client that handed the mail over: `ptr` is '' where the address has no name. */
  client?: { ip: string; ptr?: string; helo?: string };
  /** The service that sends for the author: envelope, client, its header lines, signatures and link tracker. */
  via?: Carrier;
  /** What the receiver found out; left out, everything passes for the domain of `from`. */
  auth?: { spf?: string; dkim?: string; dmarc?: string };
  subject: string;
  text?: string;
  html?: string;
  charset?: 'utf-8' | 'iso-2022-jp' | 'shift_jis' | 'gb2312';
  /** `+0900` when left out. */
  zone?: string;
  /** Hops below the receiver's own line, newest first, without their date. */
  earlier?: string[];
  /** A delivery report (RFC 3464): the fields for the program, and the mail that came back. */
  report?: { status: string; returned: string };
  /** The sender's own header lines. */
  headers?: string[];
  /** Lines that the receiver's filter puts above everything. */
  above?: string[];
  attachments?: Attachment[];
}

/** A mail as its receiver's mailbox holds it, from a draft; the same draft gives the same bytes. */
export function buildMail(written: Draft): Mail {
  const number = createHash('sha256').update(written.name).digest('hex');
  const sender = addressOf(written.from);
  const carried = carriedBy(written, number, sender);
  const draft = carried ? consigned(written, number, carried) : written;
  const body = bodyOf(draft, number);
  const date = dateOf(number, draft.zone ?? '+0900');
  const top = received({
    receiver: draft.receiver,
    envelope: draft.envelope ?? sender,
    domain: domainOf(sender),
    recipient: draft.deliveredTo ?? addressOf((draft.to ?? 'info@example.co.jp').split(',')[0] ?? ''),
    client: clientOf(draft, sender),
    auth: { spf: 'pass', dkim: domainOf(sender), dmarc: 'pass', ...draft.auth },
    alsoSigned: carried?.signs ?? [],
    bodyHash: createHash('sha256')
      .update(body.text.replace(/[ \t]+/g, ' '))
      .digest('base64'),
    date,
    number,
  });
  const earlier = draft.receiver === 'cut' ? [] : (draft.earlier ?? []);
  const lines = [
    ...(draft.above ?? []),
    ...top,
    ...earlier.map((hop) => `Received: ${hop}; ${date}`),
    `From: ${personIn(draft.from, draft.charset)}`,
    `To: ${personIn(draft.to ?? 'info@example.co.jp', draft.charset)}`,
    `Subject: ${words(draft.subject, draft.charset)}`,
    `Date: ${date}`,
    ...(has(draft, 'Message-ID') ? [] : [`Message-ID: <${number.slice(0, 20)}@${domainOf(sender)}>`]),
    ...(draft.headers ?? []),
    'MIME-Version: 1.0',
    ...body.headers,
  ];
  return { name: draft.name, eml: `${lines.join('\r\n')}\r\n\r\n${body.text}` };
}

function carriedBy({ via, to, deliveredTo }: Draft, number: string, sender: string): Carried | undefined {
  const recipient = deliveredTo ?? addressOf((to ?? 'info@example.co.jp').split(',')[0] ?? '');
  return via?.({ number, sender, domain: domainOf(sender), recipient });
}

/** The draft as the service sends it; what the draft itself says goes before. */
function consigned(draft: Draft, number: string, carried: Carried): Draft {
  const { envelope, ptr, headers, earlier } = carried;
  const ip = `198.51.100.${Number.parseInt(number.slice(0, 2), 16)}`;
  const own = (draft.headers ?? []).map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  const added = headers.filter((line) => !own.includes(line.slice(0, line.indexOf(':')).toLowerCase()));
  return {
    envelope,
    client: { ip, ptr },
    earlier,
    ...draft,
    ...(draft.html !== undefined && { html: tracked(draft.html, carried) }),
    headers: [...(draft.headers ?? []), ...added],
  };
}

function tracked(html: string, { track }: Carried): string {
  if (!track) return html;
  let nth = 0;
  return html.replace(/href="(https?:[^"]*)"/g, (_all, url: string) => {
    nth += 1;
    return `href="${track(url.replaceAll('&amp;', '&'), nth).replaceAll('&', '&amp;')}"`;
  });
}

function clientOf(draft: Draft, sender: string): { ip: string; ptr: string; helo: string } {
  const ip = draft.client?.ip ?? '192.0.2.25';
  const ptr = draft.client?.ptr ?? `mx21.${domainOf(sender)}`;
  return { ip, ptr, helo: draft.client?.helo ?? (ptr || 'localhost') };
}

function has(draft: Draft, name: string): boolean {
  return (draft.headers ?? []).some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
}

function bodyOf(draft: Draft, number: string): { headers: string[]; text: string } {
  const parts = [
    ...(draft.text === undefined ? [] : [textPart('plain', draft.text, draft, number)]),
    ...(draft.html === undefined ? [] : [textPart('html', draft.html, draft, number)]),
  ];
  const written = multipart('alternative', parts, number);
  if (draft.report) return reportOf(written, draft.report, number);
  return multipart('mixed', [written, ...(draft.attachments ?? []).map(attached)], number);
}

interface Part {
  headers: string[];
  text: string;
}

function reportOf(words: Part, { status, returned }: { status: string; returned: string }, number: string): Part {
  const machine = { headers: ['Content-Type: message/delivery-status'], text: status.replace(/\r?\n/g, '\r\n') };
  const mail = { headers: ['Content-Type: message/rfc822'], text: returned };
  const { headers, text } = multipart('report', [words, machine, mail], number);
  return { headers: headers.map((line) => line.replace(';', '; report-type=delivery-status;')), text };
}

function multipart(kind: string, parts: Part[], number: string): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const boundary = `----=_${kind}_${number.slice(0, 16)}`;
  const inner = parts.map((part) => `--${boundary}\r\n${part.headers.join('\r\n')}\r\n\r\n${part.text}\r\n`);
  return {
    headers: [`Content-Type: multipart/${kind};\r\n\tboundary="${boundary}"`],
    text: `${inner.join('')}--${boundary}--\r\n`,
  };
}

function textPart(kind: 'plain' | 'html', content: string, draft: Draft, number: string): Part {
  const lines = content.trim().replace(/\r?\n/g, '\r\n');
  const text = `${lines}\r\n`;
  const charset = draft.charset ?? 'utf-8';
  const type = `Content-Type: text/${kind}; charset=${charset}`;
  if (charset === 'iso-2022-jp')
    return {
      headers: [type, 'Content-Transfer-Encoding: 7bit'],
      text: encodingJapanese.convert(text, { to: 'JIS', from: 'UNICODE', type: 'string' }),
    };
  const bytes = iconv.encode(text, charset);
  if (charset === 'utf-8' && Number.parseInt(number.slice(0, 2), 16) % 3 === 0)
    return { headers: [type, 'Content-Transfer-Encoding: quoted-printable'], text: quotedPrintable(bytes) };
  return { headers: [type, 'Content-Transfer-Encoding: base64'], text: base64Lines(bytes) };
}

function attached({ filename, type, content, contentId }: Attachment): Part {
  const name = words(filename);
  if (type.startsWith('message/'))
    return {
      headers: [`Content-Type: ${type}`, `Content-Disposition: attachment;\r\n\tfilename="${name}"`],
      text: Buffer.from(content).toString('latin1'),
    };
  return {
    headers: [
      `Content-Type: ${type};\r\n\tname="${name}"`,
      'Content-Transfer-Encoding: base64',
      ...(contentId ? [`Content-ID: <${contentId}>`] : []),
      `Content-Disposition: ${contentId ? 'inline' : 'attachment'};\r\n\tfilename="${name}"`,
    ],
    text: base64Lines(Buffer.from(content)),
  };
}

function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
}

function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = [];
  let line = '';
  for (const byte of bytes) {
    if (byte === 10) {
      lines.push(line);
      line = '';
    } else if (byte !== 13) {
      const plain = byte === 32 || (byte > 32 && byte < 127 && byte !== 61);
      const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      if (line.length + piece.length > 73) {
        lines.push(`${line}=`);
        line = '';
      }
      line += piece;
    }
  }
  return [...lines, line].join('\r\n');
}

/** RFC 2047 words of at most 75 characters each; ASCII stays as it is. */
function words(text: string, charset?: Draft['charset']): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const japanese = charset === 'iso-2022-jp' || charset === 'shift_jis';
  const pieces = text.match(/.{1,12}/gsu) ?? [];
  return pieces
    .map((piece) => {
      if (!japanese) return `=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`;
      const jis = encodingJapanese.convert(piece, { to: 'JIS', from: 'UNICODE', type: 'string' });
      return `=?ISO-2022-JP?B?${Buffer.from(jis, 'latin1').toString('base64')}?=`;
    })
    .join('\r\n ');
}

function personIn(written: string, charset?: Draft['charset']): string {
  const [, name = '', address = ''] = /^(.+?) <([^<>]*)>$/.exec(written) ?? [];
  if (!name) return written;
  if (!/^[\x20-\x7e]*$/.test(name)) return `${words(name, charset)} <${address}>`;
  return /^[\w .-]+$/.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`;
}

function addressOf(written: string): string {
  return /<([^<>]*)>\s*$/.exec(written)?.[1] ?? written.trim();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function dateOf(number: string, zone: string): string {
  const at = (from: number) => Number.parseInt(number.slice(from, from + 4), 16);
  const day = 16 + (at(0) % 7);
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day - 16];
  const clock = [7 + (at(4) % 15), at(8) % 60, at(12) % 60].map((part) => String(part).padStart(2, '0'));
  return `${weekday}, ${day} Nov 2026 ${clock.join(':')} ${zone}`;
}
