import { wordAt } from './encoded-word.ts';

/** One entry of an address field, its parts kept apart; encoded words are still encoded. */
export interface Entry {
  /** Text outside angle brackets and comments, quotes taken off. */
  words: string;
  /** The part of the words that stands outside quotes. */
  unquoted: string;
  /** What stands in angle brackets; missing where there are none. */
  angle?: string;
  comment: string;
  /** The words stood in quotes. */
  quoted: boolean;
  /** A comma ends it, and not a group or the field. */
  comma: boolean;
}

/** Comments may be nested (RFC 5322 section 3.2.2); what opens more is no comment. */
const DEEPEST_COMMENT = 50;

/**
 * Splits an address field (RFC 5322 section 3.4) at commas, and at the colon and semicolon of groups. Encoded words are
 * stepped over whole: in Q they may hold `(`, `,` or `<`. Where a quote or comment is never closed, it opened none,
 * because a reader still shows the address behind it.
 */
export function addressEntries(text: string): Entry[] {
  let scan = scanEntries(text, { quotes: true, comments: true });
  if (scan.inQuote) scan = scanEntries(text, { quotes: false, comments: true });
  if (scan.inComment) scan = scanEntries(text, { quotes: !scan.inQuote && isPaired(text), comments: false });
  return withWholeNames(scan.entries);
}

/**
 * `Last, First <a@b.example>` is one mailbox to readers and to receivers' DMARC, although its comma should stand in
 * quotes; so is `Shop, Shop, <a@b.example>`, and `"a@b.example", <c@d.example>`, of which the quoted part can only be a
 * name.
 */
function withWholeNames(entries: readonly Entry[]): Entry[] {
  const whole: Entry[] = [];
  for (const entry of entries) {
    const names: Entry[] = [];
    while (entry.angle?.includes('@') && isNameOf(whole.at(-1), names.length === 0 && entry.words.trim() === '')) {
      names.push(...whole.splice(-1));
    }
    whole.push(names.length > 0 ? joined([...names.reverse(), entry], entry) : entry);
  }
  return whole;
}

function isNameOf(last: Entry | undefined, alone: boolean): boolean {
  if (!last?.comma || last.angle !== undefined) return false;
  return !last.words.includes('@') || (last.quoted && alone);
}

function joined(parts: readonly Entry[], entry: Entry): Entry {
  const words = parts.map((one) => one.words.trim()).filter((one) => one !== '');
  return { ...entry, words: words.join(', '), comment: parts.map(({ comment }) => comment).join('') };
}

interface Scan {
  entries: Entry[];
  inQuote: boolean;
  inComment: boolean;
}

function scanEntries(text: string, opens: { quotes: boolean; comments: boolean }): Scan {
  const entries: Entry[] = [];
  const lastSemicolon = text.lastIndexOf(';');
  let entry: Entry = { words: '', unquoted: '', comment: '', quoted: false, comma: false };
  let [quoted, angled, depth] = [false, false, 0];
  const end = (by = '') => {
    const isEmpty = !entry.words.trim() && entry.angle === undefined && !entry.comment.trim();
    if (!isEmpty) entries.push({ ...entry, comma: by === ',' });
    entry = { words: '', unquoted: '', comment: '', quoted: false, comma: false };
  };
  const add = (letters: string) => {
    if (depth > 0) entry.comment += letters;
    else if (angled) entry.angle += letters;
    else {
      entry.words += letters;
      if (!quoted) entry.unquoted += letters;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const word = letter === '=' ? wordAt(text, at) : '';
    if (word) {
      add(word);
      at += word.length - 1;
    } else if (letter === '\\' && (quoted || depth > 0)) add(text[++at] ?? '');
    else if (letter === '"' && opens.quotes && depth === 0 && !angled) {
      quoted = !quoted;
      entry.quoted = true;
    } else if (quoted) add(letter);
    else if (letter === '(' && opens.comments && !angled && depth < DEEPEST_COMMENT) {
      if (depth++ > 0) add(letter);
    } else if (letter === ')' && depth > 0) {
      if (--depth > 0) add(letter);
    } else if (depth > 0) add(letter);
    else if (letter === '<') {
      // A second address behind the first: readers differ on which one they show.
      if (entry.angle?.includes('@')) end();
      angled = true;
      entry.angle = '';
    } else if (letter === '>') angled = false;
    else if (angled) add(letter);
    else if (letter === ',' || letter === ';') end(letter);
    else if (letter === ':' && opensGroup(entry, at < lastSemicolon)) entry = { ...entry, words: '', unquoted: '' };
    else add(letter);
  }
  end();
  return { entries, inQuote: quoted, inComment: depth > 0 };
}

/** `undisclosed-recipients:;` and `Team: a@example.com, b@example.com;` */
function opensGroup({ words, angle }: Entry, semicolonFollows: boolean): boolean {
  return semicolonFollows && angle === undefined && !words.includes('@');
}

function isPaired(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
