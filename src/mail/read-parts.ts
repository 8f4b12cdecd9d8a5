import type { Part } from './tree.ts';

/** Which leaves of a message make up its text, and which are attached. */
export interface Division {
  texts: { part: Part; role: TextRole }[];
  attachments: Part[];
}

/**
 * `shown` is what a reader sees; `alternative` the same in another form, which other readers see; `between` stands outside
 * every boundary; `attached` belongs to an attached message.
 */
export type TextRole = 'shown' | 'alternative' | 'between' | 'attached';

const HTML = new Set(['text/html', 'application/xhtml+xml', 'text/xhtml']);
/** Texts for programs, and those in whose place other programs show something else. */
const FILES =
  /^text\/(?:calendar|css|csv|javascript|(?:x-)?vcard|directory|rfc822-headers|x-amp-html|(?:x-)?watch-html|tab-separated-values)$/;
/** An invitation is shown by programs with a calendar, in place of a text or beside it. */
const CALENDAR = 'text/calendar';
/** The tree is bounded where it is built; this only keeps a hand-made one from filling the stack. */
const DEPTH = 500;

/** Divides the tree as mail programs do (RFC 2046 section 5.1): the richest alternative is shown, mixed parts in their order. */
export function divide(root: Part): Division {
  const division: Division = { texts: [], attachments: [] };
  place(division, root, 'shown', 0);
  return division;
}

/** Readers show a text of a kind that they do not know as plain text (RFC 2046 section 4.1.4). */
function isPlainType(type: string): boolean {
  return type === '' || type === 'text' || (type.startsWith('text/') && !HTML.has(type) && !FILES.test(type));
}

export function isHtmlType(type: string): boolean {
  return HTML.has(type);
}

function place(division: Division, part: Part, role: TextRole, depth: number): void {
  if (part.children.length === 0 || depth > DEPTH) {
    placeLeaf(division, part, role);
    return;
  }
  if (part.type.startsWith('message/') || part.type === 'application/octet-stream') {
    division.attachments.push(part);
    for (const child of part.children) place(division, child, 'attached', depth + 1);
    return;
  }
  const best = part.type === 'multipart/alternative' ? bestAlternative(part) : undefined;
  for (const child of part.children) {
    const instead = role === 'shown' && best !== undefined && child !== best && child.where === 'body';
    place(division, child, instead ? 'alternative' : role, depth + 1);
  }
}

function placeLeaf(division: Division, part: Part, role: TextRole): void {
  if (part.where !== 'body') division.texts.push({ part, role: role === 'attached' ? role : 'between' });
  else if (isText(division, part, role)) division.texts.push({ part, role });
  else division.attachments.push(part);
}

/** A second text with a file name is a file; the first one is shown whatever it is called. */
function isText(division: Division, part: Part, role: TextRole): boolean {
  if (part.disposition === 'attachment') return false;
  if (!(isHtmlType(part.type) || isPlainType(part.type) || part.type === CALENDAR)) return false;
  return nameOf(part) === '' || !division.texts.some((text) => text.role === role);
}

/** The file name in Content-Disposition, else in Content-Type; empty where there is none. */
export function nameOf(part: Part): string {
  return part.filename || (part.parameters.name ?? '');
}

/** The last alternative that holds HTML, else the last that holds text. */
function bestAlternative(part: Part): Part | undefined {
  const alternatives = part.children.filter((child) => child.where === 'body');
  return (
    alternatives.findLast((child) => holds(child, isHtmlType, 0)) ??
    alternatives.findLast((child) => holds(child, isPlainType, 0))
  );
}

function holds(part: Part, isWanted: (type: string) => boolean, depth: number): boolean {
  if (part.type.startsWith('message/') || depth > DEPTH) return false;
  if (part.children.length > 0) return part.children.some((child) => holds(child, isWanted, depth + 1));
  return isWanted(part.type) && part.disposition !== 'attachment';
}
