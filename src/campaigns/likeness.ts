import type { Fingerprint } from './fingerprint.ts';
import { similarity } from './sketch.ts';

/** What two mails have in common. `text` and `structure` speak of the template, the others of who sends it. */
export type Bond = 'text' | 'structure' | 'subject' | 'file' | 'link' | 'network' | 'authenticated' | 'from' | 'tool';

export interface Likeness {
  /** Share of the text in common, names and numbers aside; 0 to 1. */
  text: number;
  bonds: Bond[];
}

/** Texts of one template that differ by what was not masked; measured, see docs/decisions/grouping.md. */
const NEAR = 0.8;
/** One template with passages exchanged or added. */
const MEDIUM = 0.4;
/** Marks of a sending tool are few, so that more of the text has to agree. */
const MEDIUM_WITH_TOOL = 0.6;
/** The tags stand in the same order, so that less of the text has to agree. */
const MEDIUM_WITH_STRUCTURE = 0.25;
/** Of short texts, which may be no more than the foot of a mail. */
const NEARER = 0.9;
/** Shingles from which a text alone tells a template, and from which it does with the same subject, sender or place. */
const ENOUGH = 150;
const LITTLE = 25;
const CALLED = new Set(['fraud', 'suspicious']);

/**
 * Whether a mail is of one origin with the first of a group, and by what; `undefined` where it is not known to be.
 * `ground` is what the group's members came from and lead to, the first one's alone where nothing is given. A text alone joins only
 * mails that were both called a fraud or suspicious: an honest mail and the fraud that copies it share their text, and
 * two companies' machines write the same notices. There, what cannot be copied has to agree too.
 */
export function likeness(a: Fingerprint, b: Fingerprint, ground = groundOf(a)): Likeness | undefined {
  const text = similarity(a.text, b.text);
  const bonds = bondsOf(a, b, text, ground);
  return isOneOrigin(a, b, text, new Set(bonds)) ? { text, bonds } : undefined;
}

function isOneOrigin(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const near = isNear(a, b, text, bonds);
  const called = [a, b].filter(({ label }) => CALLED.has(label)).length;
  if (called === 2) return near || isOneKit(a, b, text, bonds);
  if (!near) return false;
  if (called === 0) return a.vouched === b.vouched && bonds.has('from') && isOneMailing(bonds);
  if (bonds.has('network') || bonds.has('authenticated')) return true;
  const other = CALLED.has(a.label) ? b : a;
  return bonds.has('link') && !other.vouched && !isAtHome(other);
}

/** A mail that leads to its own sender may be an original, whose links a copy keeps beside its own. */
function isAtHome({ infrastructure: { from, links } }: Fingerprint): boolean {
  return from !== undefined && links.includes(from);
}

/** Answers in one thread quote and sign alike, and are no mailing. */
function isOneMailing(bonds: Set<Bond>): boolean {
  return bonds.has('subject') || bonds.has('structure') || bonds.has('link');
}

function isNear(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const least = Math.min(a.text.shingles, b.text.shingles);
  if (least >= ENOUGH && text >= NEAR) return true;
  if (least >= LITTLE) return text >= NEARER && (bonds.has('subject') || isPlaced(bonds));
  // Hardly a word: a picture or a file is the message.
  return bonds.has('file') && bonds.has('subject');
}

/** A text that was partly rewritten, together with what only one sender has. */
function isOneKit(a: Fingerprint, b: Fingerprint, text: number, bonds: Set<Bond>): boolean {
  const least = Math.min(a.text.shingles, b.text.shingles);
  const placed = isPlaced(bonds);
  if (least < LITTLE) return placed && (bonds.has('subject') || bonds.has('structure'));
  if (placed) return text >= (bonds.has('structure') ? MEDIUM_WITH_STRUCTURE : MEDIUM);
  return text >= MEDIUM_WITH_TOOL && bonds.has('tool') && (bonds.has('subject') || bonds.has('from'));
}

function isPlaced(bonds: Set<Bond>): boolean {
  return bonds.has('link') || bonds.has('network') || bonds.has('authenticated') || bonds.has('file');
}

/** Where the mails of a group came from and lead to. */
export interface Ground {
  links: Set<string>;
  files: Set<string>;
  networks: Set<string>;
  authenticated: Set<string>;
}

const MOST_GROUND = 1000;

/** The ground of a mail alone. */
export function groundOf(mail: Fingerprint): Ground {
  const ground = {
    links: new Set<string>(),
    files: new Set<string>(),
    networks: new Set<string>(),
    authenticated: new Set<string>(),
  };
  widen(ground, mail);
  return ground;
}

/** Adds a member's to the ground of its group. */
export function widen(ground: Ground, { infrastructure }: Fingerprint): void {
  const { links, files, network, shared, authenticated } = infrastructure;
  const add = (set: Set<string>, values: string[]) => {
    for (const value of values) if (set.size < MOST_GROUND) set.add(value);
  };
  add(ground.links, links);
  add(ground.files, files);
  if (network !== undefined && !shared) add(ground.networks, [network]);
  if (authenticated !== undefined) add(ground.authenticated, [authenticated]);
}

function bondsOf(a: Fingerprint, b: Fingerprint, text: number, ground: Ground): Bond[] {
  const [one, other] = [a.infrastructure, b.infrastructure];
  const agree: Record<Bond, boolean> = {
    text: text >= MEDIUM,
    structure: a.skeleton !== undefined && a.skeleton === b.skeleton,
    subject: a.subjectForm !== '' && a.subjectForm === b.subjectForm,
    file: other.files.some((file) => ground.files.has(file)),
    link: other.links.some((link) => ground.links.has(link)),
    network: !other.shared && ground.networks.has(other.network ?? ''),
    authenticated: ground.authenticated.has(other.authenticated ?? ''),
    from: one.from !== undefined && one.from === other.from,
    tool: one.tool.filter((mark) => other.tool.includes(mark)).length >= 2,
  };
  return bondNames.filter((bond) => agree[bond]);
}

const bondNames: Bond[] = ['text', 'structure', 'subject', 'file', 'link', 'network', 'authenticated', 'from', 'tool'];
