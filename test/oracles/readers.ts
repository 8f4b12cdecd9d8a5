import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { htmlReading, ink, inkLines, type Reading } from './reading.ts';

export const oracleNames = ['postal-mime', 'mailparser'] as const;
export type Oracle = (typeof oracleNames)[number];

/** The readers that ours is compared with; a mail that one of them refuses is `undefined`. */
export const oracles: Record<Oracle, (raw: Uint8Array) => Promise<Reading | undefined>> = {
  'postal-mime': (raw) => readByPostalMime(raw).catch(() => undefined),
  mailparser: (raw) => readByMailparser(raw).catch(() => undefined),
};

async function readByPostalMime(raw: Uint8Array): Promise<Reading> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const html = htmlReading(mail.html ?? '');
  const authors = mail.from?.group ?? (mail.from ? [mail.from] : []);
  // Where texts of both kinds follow each other, it writes each of them in both; the one from HTML is no text of the mail.
  const isOwn = !mail.html || /multipart\/alternative/i.test(Buffer.from(raw).toString('latin1'));
  return {
    subject: ink(mail.subject ?? ''),
    from: authors.map(({ address }) => address.toLowerCase()),
    name: ink(authors[0]?.name ?? ''),
    date: isoDate(mail.date),
    messageId: withoutBrackets(mail.messageId),
    lines: [...(isOwn ? inkLines(mail.text ?? '') : []), ...html.lines],
    links: html.links,
    files: mail.attachments.map(({ filename, content }) => ({
      name: ink(filename ?? ''),
      size: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

async function readByMailparser(raw: Uint8Array): Promise<Reading> {
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true };
  const mail = await simpleParser(Buffer.from(raw), options);
  const html = htmlReading(mail.html || '');
  const authors = (mail.from?.value ?? []).flatMap((one) => one.group ?? [one]);
  return {
    subject: ink(mail.subject ?? ''),
    from: authors.map(({ address }) => (address ?? '').toLowerCase()),
    name: ink(authors[0]?.name ?? ''),
    date: isoDate(mail.date),
    messageId: withoutBrackets(mail.messageId),
    lines: [...inkLines(mail.text ?? ''), ...html.lines],
    links: html.links,
    files: mail.attachments.map(({ filename, size }) => ({ name: ink(filename ?? ''), size })),
  };
}

function isoDate(date: Date | string | undefined): string {
  const time = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function withoutBrackets(id: string | undefined): string {
  return ink(id ?? '').replace(/^</, '');
}
