import { parse } from 'parse5';
import type { Mail } from '../../src/mail/mail.ts';

/** What a reader makes of a mail, in a form in which readers can be compared. */
export interface Reading {
  subject: string;
  /** Addresses of the From field, lower case. */
  from: string[];
  /** Display name of the first author. */
  name: string;
  /** ISO 8601 UTC; empty where it is no date. */
  date: string;
  messageId: string;
  /** Ink of each line of plain text, and of each text node of HTML, shown or not. */
  lines: string[];
  /** http and https targets. */
  links: string[];
  /** Name, and decoded bytes. */
  files: { name: string; size: number }[];
}

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  content?: Node;
}

/** Visible letters alone: readers differ on white space, on what has no width, and on the quoting of flowed lines. */
export function ink(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}>|]+/gu, '');
}

/** Ink of the lines of a plain text. */
export function inkLines(text: string): string[] {
  return text.split(/\r?\n|\r/).map(ink);
}

/** All text nodes of decoded HTML but styles and scripts, and its targets, read without a line of ours. */
export function htmlReading(html: string): { lines: string[]; links: string[] } {
  const lines: string[] = [];
  const links = new Set<string>();
  const open: Node[] = [parse(html) as unknown as Node];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') lines.push(...inkLines(node.value ?? ''));
    if (/^(?:a|area|form)$/.test(node.nodeName)) {
      const target = node.attrs?.find(({ name }) => name === (node.nodeName === 'form' ? 'action' : 'href'));
      const url = webAddress(target?.value ?? '');
      if (url) links.add(url);
    }
    if (/^(?:style|script|title|noscript)$/.test(node.nodeName)) continue;
    open.push(...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].reverse());
  }
  return { lines, links: [...links] };
}

/** As browsers write it; `undefined` for what is no web address. */
function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

export interface OurReading extends Reading {
  /** Ink of the text as it is shown, with what stands for pictures. */
  shown: string;
  /** Links that are no anchors, areas or forms: those of plain text and of files. */
  otherLinks: string[];
}

/** Our own reading, from what `parseMail` gives to everybody. */
export function ourReading(mail: Mail): OurReading {
  const { body } = mail;
  const authors = mail.headerFrom ? [mail.headerFrom, ...mail.furtherFrom] : [];
  const addresses = (inText: boolean) =>
    mail.links.filter(({ where }) => /^(?:anchor|area|form)$/.test(where) === inText).map(({ url }) => webAddress(url));
  const ownText = body.htmls.length > 0 ? (body.plain ?? '') : body.text;
  return {
    subject: ink(mail.fields.find(({ name }) => name.toLowerCase() === 'subject')?.value ?? ''),
    from: authors.map(({ address }) => address.toLowerCase()),
    name: ink(mail.headerFrom?.name ?? ''),
    date: mail.date?.iso ?? '',
    messageId: ink(mail.messageId?.id ?? ''),
    lines: [...inkLines(ownText), ...body.htmls.flatMap(({ html }) => htmlReading(html).lines)],
    shown: ink(body.text),
    links: addresses(true).flatMap((url) => url ?? []),
    otherLinks: addresses(false).flatMap((url) => url ?? []),
    files: mail.attachments.map(({ name, size }) => ({ name: ink(name), size })),
  };
}
