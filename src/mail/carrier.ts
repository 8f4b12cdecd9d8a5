import { readTree } from './read-tree.ts';
import type { Opened, Part } from './tree.ts';

/** The message inside one that only wraps it. */
export interface Carried {
  raw: Uint8Array;
  path: string;
}

/** A note that long is a message of its own. */
const MAX_NOTE = 600;

/**
 * The one message that a forwarding one carries as an attachment, where the outer has nothing else to say: a short note
 * without links at most. Bounces and other reports (RFC 6522) carry messages too, and are messages themselves.
 */
export function carriedMessage(root: Part, open: (part: Part) => Opened): Carried | undefined {
  if (root.type === 'multipart/report') return undefined;
  const outer = outerParts(root);
  const inner = outer.filter(isMessage);
  const [only] = inner;
  if (!only || inner.length > 1) return undefined;
  const rest = outer.filter((part) => part !== only);
  if (!rest.every((part) => isShortNote(part, open))) return undefined;
  const raw = open(only).bytes;
  const { root: message } = readTree(raw);
  const hasAuthor = message.fields.some(({ name }) => name.toLowerCase() === 'from');
  return hasAuthor && message.fields.length >= 3 ? { raw, path: only.path } : undefined;
}

function outerParts(part: Part): Part[] {
  return part.type.startsWith('multipart/') && part.children.length ? part.children.flatMap(outerParts) : [part];
}

function isMessage(part: Part): boolean {
  return /^message\/(rfc822|global)$/.test(part.type) || (part.path !== '' && /\.eml$/i.test(part.filename.trim()));
}

function isShortNote(part: Part, open: (part: Part) => Opened): boolean {
  if (!part.type.startsWith('text/') || part.disposition === 'attachment') return false;
  const { text } = open(part);
  const visible = part.type === 'text/html' ? text.replace(/<[^>]{0,2000}>/g, ' ') : text;
  return visible.trim().length <= MAX_NOTE && !/https?:\/\//i.test(text);
}
