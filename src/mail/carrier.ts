import type { HeaderField } from './mail.ts';
import { readMailboxes } from './mailboxes.ts';
import { readTree } from './read-tree.ts';
import type { Opened, Part } from './tree.ts';
import { readHtml } from './visible-html.ts';

/** The message inside one that only wraps it. */
export interface Carried {
  raw: Uint8Array;
  path: string;
}

/** A note that long is a message of its own. */
const MAX_NOTE = 600;
/** Word processors set hundreds of lines of styles in front of three words. */
const MAX_HTML = 256 * 1024;

/**
 * The one message that a forwarding one carries as an attachment, where the outer has nothing else to say: a short note
 * without links at most, or SpamAssassin's report on it. Bounces and other reports (RFC 6522) carry messages too, and
 * are messages themselves.
 */
export function carriedMessage(root: Part, open: (part: Part) => Opened): Carried | undefined {
  const outer = outerParts(root);
  const [only, second] = outer.filter(isMessage);
  if (!only || second || isReport(root)) return undefined;
  const others = outer.filter((part) => part !== only);
  if (!isWrappedByFilter(only) && !others.every((part) => isShortNote(part, open))) return undefined;
  const raw = open(only).bytes;
  const { root: message } = readTree(raw);
  const isMail = fieldsOf(message, ['from']).length > 0 && message.fields.length >= 3;
  return isMail && !comesBack(root, message) ? { raw, path: only.path } : undefined;
}

function outerParts(part: Part): Part[] {
  return part.type.startsWith('multipart/') && part.children.length ? part.children.flatMap(outerParts) : [part];
}

function isMessage(part: Part): boolean {
  return /^message\/(rfc822|global)$/.test(part.type) || (part.path !== '' && /\.eml$/i.test(part.filename.trim()));
}

/** SpamAssassin's `report_safe` puts the mail it judged below a report of its own. */
function isWrappedByFilter(part: Part): boolean {
  return fieldsOf(part, ['content-description']).some(({ value }) =>
    /^original message before SpamAssassin/i.test(value),
  );
}

function isReport(root: Part): boolean {
  const value = (name: string) => fieldsOf(root, [name])[0]?.value ?? '';
  return (
    holdsReport(root) ||
    /^\s*<\s*>/.test(value('return-path')) ||
    /^\s*auto-replied/i.test(value('auto-submitted')) ||
    /\b(?:mailer-daemon|postmaster|mail-daemon)@/i.test(value('from').slice(0, 1000)) ||
    value('x-failed-recipients') !== ''
  );
}

function holdsReport(part: Part): boolean {
  if (/^(?:multipart\/report|message\/delivery-status)$/.test(part.type)) return true;
  return part.type.startsWith('multipart/') && part.children.some(holdsReport);
}

/** A bounce of any form goes to whom its inner message came from; a forwarder who writes to himself is none. */
function comesBack(outer: Part, inner: Part): boolean {
  const authors = addresses(inner, ['from', 'return-path']);
  const receivers = addresses(outer, ['to', 'delivered-to', 'x-original-to']);
  const forwarders = addresses(outer, ['from']);
  return authors.some((author) => receivers.includes(author) && !forwarders.includes(author));
}

function addresses(part: Part, names: string[]): string[] {
  return fieldsOf(part, names)
    .flatMap((field) => readMailboxes(field))
    .map(({ address }) => address.toLowerCase())
    .filter((address) => address !== '');
}

function fieldsOf(part: Part, names: string[]): HeaderField[] {
  return part.fields.filter(({ name }) => names.includes(name.toLowerCase()));
}

function isShortNote(part: Part, open: (part: Part) => Opened): boolean {
  // A picture in a signature says nothing.
  if (part.type.startsWith('image/') && (part.contentId !== '' || part.disposition === 'inline')) return true;
  if (!part.type.startsWith('text/') || part.disposition === 'attachment') return false;
  const { text } = open(part);
  const visible = part.type === 'text/html' ? readHtml(text.slice(0, MAX_HTML)).text : text;
  if (visible.trim().length > MAX_NOTE || text.length > MAX_HTML) return false;
  return !/https?:\/\//i.test(visible) && !/\b(?:href|action|src)\s{0,5}=\s{0,5}["']?\s{0,5}https?:/i.test(text);
}
