import type { Quoted } from '../words/phrase.ts';

/** Colours that mean something; a renderer chooses the shade. */
export type Tone = 'danger' | 'caution' | 'good' | 'neutral' | 'quiet';

/** A stranger's text. `code` is set in a fixed width (addresses, hosts, hashes), `prose` runs with the sentence. */
export interface Quote extends Quoted {
  as: 'text' | 'code' | 'prose';
}

/**
 * A piece of a line. A plain string is ours. Whatever came from the mail or from a stranger's server is a `Quote`:
 * renderers escape, clean and defang it in one place, and sections never do.
 */
export type Run =
  | string
  | Quote
  | { strong: string }
  | { tag: string; tone: Tone }
  /** Numbers of entries in the evidence appendix. */
  | { evidence: number[] }
  /** Leads to a section of the report, by its id. */
  | { section: string; says: string }
  /** Leads to the report of a case, by the name of its folder beside this report's. */
  | { case: string; says: string }
  /** One of our own links: the licence of the tables asks for it. */
  | { link: string; says: string };
export type Line = Run[];

export interface Row {
  label: string;
  value: Line;
  /** Smaller, below the value: what it means. */
  note?: Line;
}

export interface Reason {
  tag: string;
  tone: Tone;
  says: Line;
  /** Natural-log odds as text, for example `+2.3`. */
  weight?: string;
  note?: Line;
}

export interface Card {
  title: string;
  badge?: { tag: string; tone: Tone };
  value: Line;
  rows: Row[];
}

export interface Side {
  label: string;
  value: Line;
  rows: Row[];
}

export interface Step {
  trusted: boolean;
  title: Line;
  badges: { tag: string; tone: Tone }[];
  rows: Row[];
  /** Time between this step and the one below it. */
  gap?: string;
}

export interface Proof {
  number: number;
  title: string;
  /** Where it stands: byte range, line of the recording, name in the registry. */
  place: string;
  rows: Row[];
  /** The bytes, the answer, the entry. */
  exhibit?: Quote;
}

/** What a report is made of. JSON-safe, so that the page, the terminal and the file show the same. */
export type Block =
  | { block: 'verdict'; tone: Tone; label: string; says: Line; score: number; scoreSays: string; rows: Row[] }
  | { block: 'text'; line: Line; tone?: Tone }
  | { block: 'heading'; says: string }
  | { block: 'facts'; rows: Row[] }
  | { block: 'list'; items: Line[] }
  | { block: 'reasons'; items: Reason[] }
  | { block: 'cards'; cards: Card[] }
  | { block: 'compare'; left: Side; right: Side; sign: '≠' | '=' | '?' | '→'; tone: Tone }
  | { block: 'timeline'; steps: Step[]; trustLine: number; above: string; line: string }
  | { block: 'table'; columns: string[]; rows: Line[][] }
  /** Counts: `rows` one below the other, `hours` the 24 hours of a day side by side. */
  | { block: 'bars'; form: 'rows' | 'hours'; says: string; bars: { label: string; count: number }[] }
  /** Finished SVG of our own making. */
  | { block: 'map'; svg: string; says: string }
  /** Pictures that lie beside the report; `data` is the PNG in Base64, for a page that is to stand alone, and `lacks` why there is none. */
  | { block: 'pictures'; pictures: { path: string; says: string; data?: string; lacks?: string }[] }
  | { block: 'quotation'; label: string; quote: Quote }
  /** HTML rebuilt by allow-list (`inert/rebuild.ts`), to be shown in a sandboxed frame only. */
  | { block: 'reproduction'; label: string; inert: string; height: number }
  | { block: 'proofs'; proofs: Proof[] };

export interface Section {
  /** Fragment of its anchor. */
  id: string;
  title: string;
  blocks: Block[];
}

/** Running text of a stranger: names, subjects, owners. */
export function quoted(text: string): Quote {
  return { quoted: text, as: 'text' };
}

/** An address, host, hash or header value. */
export function code(text: string): Quote {
  return { quoted: text, as: 'code' };
}

/** A finished sentence that has strangers' words in it. */
export function prose(text: string): Quote {
  return { quoted: text, as: 'prose' };
}

/** Tag for lines: an interpolated string is a stranger's until `own` says otherwise, a number is ours. */
export function line(strings: TemplateStringsArray, ...values: (Run | number | { own: string } | undefined)[]): Line {
  return strings.flatMap((text, index) => {
    const value = values[index];
    const before: Line = text ? [text] : [];
    return value === undefined ? before : [...before, runOf(value)];
  });
}

/** Marks a string as ours for `line`. */
export function own(text: string): { own: string } {
  return { own: text };
}

function runOf(value: Run | number | { own: string }): Run {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return String(value);
  return 'own' in value ? value.own : value;
}
