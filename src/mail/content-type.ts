/** A Content-Type or Content-Disposition value: its word, and its parameters with lower case names. */
export interface ParameterisedValue {
  value: string;
  parameters: Record<string, string>;
  /** It was read only because a lenient reader would. */
  malformed: boolean;
}

const TOKEN_END = /[\s;,"()]/;
/** Senders leave the quotes out around names with spaces; readers take them up to the semicolon. */
const SPACED = /^(?:file)?name$/;

/**
 * Reads `type/subtype; name=value` (RFC 2045 section 5.1) as the most lenient mail reader would: comments dropped, a
 * missing `;` before a parameter forgiven, quotes unclosed. Takes the unfolded value; parameters of RFC 2231 are left
 * as they are written (`filename*0*`) for `joinedParameters`.
 */
export function readParameterised(text: string): ParameterisedValue {
  const written = withoutComments(text.slice(0, 8192));
  const plain = written.replace(/^[\s:;"']+/, '');
  const end = plain.search(TOKEN_END);
  const first = end === -1 ? plain : plain.slice(0, end);
  // A field that begins with a parameter has lost its type.
  const value = first.includes('=') ? '' : first.toLowerCase();
  const parameters: Record<string, string> = {};
  let malformed = !/^[^\s/]+(\/[^\s/]+)?$/.test(value) || /^\s*[:;"']/.test(written);
  let at = value === '' ? 0 : first.length;
  while (at < plain.length) {
    const separator = plain.slice(at).search(/[^\s;"]/);
    if (separator === -1) break;
    if (at > 0 && !plain.slice(at, at + separator).includes(';')) malformed = true;
    at += separator;
    const equals = plain.indexOf('=', at);
    if (equals === -1) break;
    const words = plain
      .slice(at, equals)
      .trim()
      .toLowerCase()
      .split(/[\s;]+/);
    const name = words.at(-1) ?? '';
    const [content, next] = readContent(plain, equals + 1, SPACED.test(name) ? /;/ : /[\s;]/);
    // The first of two wins, as in most readers; the second is what a forger hides behind.
    const isNew = /^[a-z0-9*.-][a-z0-9_*.-]{0,59}$/.test(name) && !Object.hasOwn(parameters, name);
    if (isNew) parameters[name] = content;
    if (!isNew || words.length > 1) malformed = true;
    at = next;
  }
  return { value, parameters, malformed };
}

function readContent(text: string, from: number, ends: RegExp): [string, number] {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] !== '"') {
    const rest = text.slice(at).search(ends);
    const end = rest === -1 ? text.length : at + rest;
    return [text.slice(at, end).trim(), end];
  }
  let content = '';
  for (at++; at < text.length && text[at] !== '"'; at++) {
    if (text[at] === '\\' && at + 1 < text.length) at++;
    content += text[at];
  }
  return [content, at + 1];
}

function withoutComments(text: string): string {
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\\' && depth === 0) {
      out += letter + (text[++at] ?? '');
    } else if (letter === '"' && depth === 0) {
      quoted = !quoted;
      out += letter;
    } else if (letter === '(' && !quoted) depth++;
    else if (letter === ')' && !quoted && depth > 0) depth--;
    else if (depth === 0) out += letter;
  }
  return out;
}
