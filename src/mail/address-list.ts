import { wordAt } from './encoded-word.ts';

/** One entry of an address field, its parts kept apart; encoded words are still encoded. */
export interface Entry {
  /** Text outside angle brackets and comments, quotes taken off. */
  words: string;
  /** What stands in angle brackets; missing where there are none. */
  angle?: string;
  comment: string;
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
  return scan.entries;
}

interface Scan {
  entries: Entry[];
  inQuote: boolean;
  inComment: boolean;
}

function scanEntries(text: string, opens: { quotes: boolean; comments: boolean }): Scan {
  const entries: Entry[] = [];
  const lastSemicolon = text.lastIndexOf(';');
  let entry: Entry = { words: '', comment: '' };
  let [quoted, angled, depth] = [false, false, 0];
  const end = () => {
    if (entry.words.trim() || entry.angle !== undefined || entry.comment.trim()) entries.push(entry);
    entry = { words: '', comment: '' };
  };
  const add = (letters: string) => {
    if (depth > 0) entry.comment += letters;
    else if (angled) entry.angle += letters;
    else entry.words += letters;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const word = letter === '=' ? wordAt(text, at) : '';
    if (word) {
      add(word);
      at += word.length - 1;
    } else if (letter === '\\' && (quoted || depth > 0)) add(text[++at] ?? '');
    else if (letter === '"' && opens.quotes && depth === 0) quoted = !quoted;
    else if (quoted) add(letter);
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
    else if (letter === ',' || letter === ';') end();
    else if (letter === ':' && opensGroup(entry, at < lastSemicolon)) entry.words = '';
    else add(letter);
  }
  end();
  return { entries, inQuote: quoted, inComment: depth > 0 };
}

/** `undisclosed-recipients:;` and `Team: a@example.com, b@example.com;` */
function opensGroup({ words, angle }: Entry, semicolonFollows: boolean): boolean {
  return angle === undefined && !words.includes('@') && semicolonFollows;
}

function isPaired(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
