import { ipAddress } from '../../util/ip-address.ts';
import { type Comment, topLevelComments, withoutComments } from './comments.ts';
import { readStamp, type Stamp } from './date.ts';

/** One Received line cut into the clauses of RFC 5321 section 4.4, without knowing who wrote it. */
export interface Clauses {
  /** The whole line, unfolded and cut to its bound. */
  text: string;
  /** Between `from` and the writer's `by`, comments included; empty where there is none. */
  from: string;
  by: string;
  /** Behind the name of `by`, up to the date, comments included. */
  rest: string;
  /** Phrase of the with clause, as written, without comments. */
  with: string;
  id: string;
  for: string;
  stamp: Stamp;
  /** Every top-level comment of the line, in order. */
  comments: Comment[];
}

/** Longer than any server writes (Postfix takes 2,048 characters of a command), short enough to read in no time. */
const LONGEST_LINE = 8_192;
const KEYWORDS = /(?<=^|[\s)>])(?:from|by|via|with|id|for)(?=[\s(])/gi;

/**
 * Cuts a line. The `by` that counts is the last one outside comments: a greeting stands before it, so that whatever a
 * client put into its greeting ("x (y [192.0.2.1]) by …") stays in the from clause.
 */
export function cutClauses(raw: string): Clauses {
  const text = raw
    .slice(0, LONGEST_LINE)
    .replace(/[\s\0]+/g, ' ')
    .trim();
  const comments = topLevelComments(text);
  const plain = withoutComments(text, comments);
  const { bodyEnd, stamp } = cutStamp(text, plain);
  const body = text.slice(0, bodyEnd);
  const by = lastBy(plain.slice(0, bodyEnd), body);
  const fromStart = /^from[\s(]/i.test(body) ? 5 : 0;
  const from = body.slice(fromStart, by.start).trim();
  const rest = body.slice(by.end);
  const clauses = restClauses(rest, plain.slice(by.end, bodyEnd));
  return { text, from: by.start === 0 ? '' : from, by: by.name, rest: rest.trim(), ...clauses, stamp, comments };
}

function cutStamp(text: string, plain: string): { bodyEnd: number; stamp: Stamp } {
  // A quoted `;` stands in a comment. Where broken parentheses hide the last one, the text itself is searched.
  for (const searched of [plain, text]) {
    const at = searched.lastIndexOf(';');
    const stamp = at < 0 ? undefined : readStamp(text.slice(at + 1));
    if (stamp) return { bodyEnd: at, stamp };
  }
  // SendGrid and others write the date without its semicolon.
  const tail = Math.max(0, text.length - 100);
  const stamp = readStamp(plain.slice(tail));
  return { bodyEnd: text.length, stamp: stamp ?? {} };
}

function lastBy(plain: string, body: string): { start: number; end: number; name: string } {
  // Broken parentheses may hide the clause; then the text itself is searched.
  for (const searched of /^from /i.test(body) ? [plain, body] : [plain]) {
    let last: { start: number; end: number; name: string } | undefined;
    for (const match of searched.matchAll(/(?<=^|[\s)\]])by[ ](?<name>[^\s();,]{1,255})/gi)) {
      const name = match.groups?.name ?? '';
      // `from by (…)`: a host of that name, not the keyword.
      if (/^from $/i.test(searched.slice(0, match.index))) continue;
      last = { start: match.index, end: match.index + match[0].length, name: hostOf(name) };
    }
    if (last) return last;
  }
  const next = /(?<=\s)(?:with|id|for|via)\s/i.exec(plain);
  const start = next?.index ?? body.length;
  return { start, end: start, name: '' };
}

/** Takes brackets and the dot of a fully qualified name off. */
function hostOf(token: string): string {
  const plain = token.replace(/^[[<]|[\]>]$/g, '');
  return ipAddress(plain) === undefined ? plain.replace(/[.:]{1,255}$/, '') : plain;
}

function restClauses(rest: string, plain: string): { with: string; id: string; for: string } {
  const found: Record<string, string> = {};
  const marks = [...plain.matchAll(KEYWORDS)].slice(0, 40);
  for (const [index, mark] of marks.entries()) {
    const word = mark[0].toLowerCase();
    const end = marks[index + 1]?.index ?? plain.length;
    const value = (word === 'for' ? rest : plain).slice(mark.index + word.length, end).trim();
    if (found[word] === undefined && value !== '') found[word] = value;
  }
  return {
    with: (found.with ?? '').slice(0, 120),
    id: /^[^\s;,]{1,200}/.exec(found.id ?? '')?.[0] ?? '',
    for: recipientOf(found.for ?? ''),
  };
}

function recipientOf(text: string): string {
  const [, inside] = /^<(?:rfc822;)?([^<>]{1,320})>/i.exec(text) ?? [];
  return inside ?? /^[^\s();<>]{1,320}/.exec(text)?.[0] ?? '';
}
