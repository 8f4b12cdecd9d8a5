import { Mark, marksOf, type Names } from './marks.ts';

/** A text as the model reads it: lower case, what is masked as one letter of a private kind, spaces single. */
export interface MaskedText {
  letters: string;
  /** Of each of `letters`, where it stands in the text that was given. */
  origin: Uint16Array;
}

/** What a fraud wants is said before that, and the rest would cost time. Subject and body together. */
export const MOST_LETTERS = 8_000;
/** Below it stands what a list or a mail program adds, and above it what a reply quotes. */
const END =
  /\n_{30,80}[ \t]*\n|\n-- ?\n|\n-{2,12} ?(?:(?:original|forwarded) message|(?:ursprüngliche|weitergeleitete) nachricht|message (?:d'origine|transféré)|(?:mensaje|mensagem|messaggio) (?:origina|reenviad|encaminhad|inoltrat)[loe]{1,2}) ?-{2,12}|\n(?:on|am|le|el|em|il) [^\n]{5,120} (?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto)[^\n]{0,60}:\n/i;
/** What a masked place becomes: control characters, which no visible text holds. */
const LETTER_OF = ['', '', '\u0001', '\u0002', '\u0003', '0'] as const;

/**
 * Masks what tells who, when and where rather than what is said: addresses, hosts, links, numbers and dates, the names
 * that are given, greetings, quoted lines, footers. Takes plain text (widths folded), its subject first and a line break
 * behind it; reads its first 8,000 letters.
 */
export function maskText(text: string, names: Names): MaskedText {
  const read = text.slice(0, MOST_LETTERS);
  const end = read.search(END);
  const own = end === -1 ? read : read.slice(0, end + 1);
  const marks = marksOf(own, names);
  const origin = new Uint16Array(own.length);
  const letters: string[] = [];
  let last = '\n';
  for (let at = 0; at < own.length; at += 1) {
    const mark = marks[at] ?? Mark.Plain;
    const letter = mark === Mark.Plain ? small(own.charAt(at)) : (LETTER_OF[mark] ?? '');
    if (letter === '') continue;
    // A run of what is masked is one letter, and so is one of spaces; a line break swallows spaces around it.
    if (letter === last && (mark !== Mark.Plain || isSpace(letter))) continue;
    if (letter === ' ' && last === '\n') continue;
    origin[letters.length] = at;
    letters.push(letter);
    last = letter;
  }
  return { letters: letters.join(''), origin: origin.slice(0, letters.length) };
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\n';
}

function small(letter: string): string {
  if (letter === '\n') return letter;
  if (letter <= ' ' || letter === '\u00a0') return ' ';
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}
