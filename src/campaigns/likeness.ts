import type { Fingerprint } from './fingerprint.ts';
import type { Infrastructure } from './infrastructure.ts';
import { similarity } from './sketch.ts';

/** What two mails have in common. `text` and `structure` speak of the template, the others of who sends it. */
export type Bond = 'text' | 'structure' | 'subject' | 'file' | 'link' | 'network' | 'authenticated' | 'from' | 'tool';

export interface Likeness {
  /** Share of the text in common, names and numbers aside; 0 to 1. */
  text: number;
  bonds: Bond[];
}

/** Texts of one template that differ by what was not masked; measured, see docs/campaigns.md. */
const NEAR = 0.8;
/** One template with passages exchanged or added. */
const MEDIUM = 0.4;
/** Marks of a sending tool are few, so that more of the text has to agree. */
const MEDIUM_WITH_TOOL = 0.6;
/** The tags stand in the same order, so that less of the text has to agree. */
const MEDIUM_WITH_STRUCTURE = 0.25;
/** Shingles from which a text can be told from others, and from which it can with the same subject. */
const ENOUGH = 60;
const LITTLE = 25;
const CALLED = new Set(['fraud', 'suspicious']);

/**
 * Whether two mails are of one origin, and by what; `undefined` where they are not known to be. A text alone joins only
 * mails that were both called a fraud or suspicious: an honest mail and the fraud that copies it share their text, and
 * two companies' machines write the same notices. There, what cannot be copied has to agree too.
 */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness | undefined {
  const text = similarity(a.text, b.text);
  const bonds = bondsOf(a, b, text);
  return isOneOrigin(a, b, text, new Set(bonds)) ? { text, bonds } : undefined;
}

function isOneOrigin(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const near = isNear(a, b, text, bonds);
  const called = [a, b].filter(({ label }) => CALLED.has(label)).length;
  if (called === 2) return near || isOneKit(a, b, text, bonds);
  if (!near) return false;
  if (called === 0) return a.vouched === b.vouched && bonds.has('from') && isOneMailing(bonds);
  if (a.vouched || b.vouched) return bonds.has('network') || bonds.has('authenticated');
  return bonds.has('link') || bonds.has('network') || bonds.has('authenticated');
}

/** Answers in one thread quote and sign alike, and are no mailing. */
function isOneMailing(bonds: Set<Bond>): boolean {
  return bonds.has('subject') || bonds.has('structure') || bonds.has('link');
}

function isNear(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const least = Math.min(a.text.shingles, b.text.shingles);
  if (least >= ENOUGH && text >= NEAR) return true;
  if (least >= LITTLE) return text >= 0.9 && bonds.has('subject');
  // Hardly a word: a picture or a file is the message.
  return bonds.has('file') && bonds.has('subject');
}

/** A text that was partly rewritten, together with what only one sender has. */
function isOneKit(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const least = Math.min(a.text.shingles, b.text.shingles);
  const placed = bonds.has('link') || bonds.has('network') || bonds.has('authenticated') || bonds.has('file');
  if (least < LITTLE) return placed && (bonds.has('subject') || bonds.has('structure'));
  if (placed) return text >= (bonds.has('structure') ? MEDIUM_WITH_STRUCTURE : MEDIUM);
  return text >= MEDIUM_WITH_TOOL && bonds.has('tool') && (bonds.has('subject') || bonds.has('from'));
}

function bondsOf(a: Fingerprint, b: Fingerprint, text: number): Bond[] {
  const [one, other] = [a.infrastructure, b.infrastructure];
  const agree: Record<Bond, boolean> = {
    text: text >= MEDIUM,
    structure: a.skeleton !== undefined && a.skeleton === b.skeleton,
    subject: a.subjectForm !== '' && a.subjectForm === b.subjectForm,
    file: shares(one.files, other.files),
    link: shares(one.links, other.links),
    network: sameNetwork(one, other),
    authenticated: one.authenticated !== undefined && one.authenticated === other.authenticated,
    from: one.from !== undefined && one.from === other.from,
    tool: one.tool.filter((mark) => other.tool.includes(mark)).length >= 2,
  };
  return bondNames.filter((bond) => agree[bond]);
}

const bondNames: Bond[] = ['text', 'structure', 'subject', 'file', 'link', 'network', 'authenticated', 'from', 'tool'];

function sameNetwork(one: Infrastructure, other: Infrastructure): boolean {
  return !one.shared && !other.shared && one.network !== undefined && one.network === other.network;
}

function shares(some: string[], others: string[]): boolean {
  return some.some((value) => others.includes(value));
}
