/** A Content-Type or Content-Disposition value: its word, and its parameters with lower case names. */
export interface ParameterisedValue {
  value: string;
  parameters: Record<string, string>;
  /** It was read only because a lenient reader would. */
  malformed: boolean;
}

const TOKEN_END = /[\s;,"()]/;

/**
 * Reads `type/subtype; name=value` (RFC 2045 section 5.1) as the most lenient mail reader would: comments dropped, a
 * missing `;` before a parameter forgiven, quotes unclosed. Takes the unfolded value; parameters of RFC 2231 are left
 * as they are written (`filename*0*`) for `joinedParameter`.
 */
export function readParameterised(text: string): ParameterisedValue {
  const plain = withoutComments(text.slice(0, 8192));
  const end = plain.search(TOKEN_END);
  const value = (end === -1 ? plain : plain.slice(0, end)).trim().toLowerCase();
  const parameters: Record<string, string> = {};
  let malformed = !/^[^\s/]+(\/[^\s/]+)?$/.test(value);
  let at = end === -1 ? plain.length : end;
  while (at < plain.length) {
    const separator = plain.slice(at).search(/[^\s;]/);
    if (separator === -1) break;
    if (!plain.slice(at, at + separator).includes(';')) malformed = true;
    at += separator;
    const equals = plain.indexOf('=', at);
    if (equals === -1) break;
    const name = plain.slice(at, equals).trim().toLowerCase();
    const [content, next] = readValue(plain, equals + 1);
    // The first of two wins, as in most readers; the second is what a forger hides behind.
    if (/^[a-z0-9_.*-]{1,60}$/.test(name) && !(name in parameters)) parameters[name] = content;
    else malformed = true;
    at = next;
  }
  return { value, parameters, malformed };
}

function readValue(text: string, from: number): [string, number] {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] !== '"') {
    const rest = text.slice(at).search(/[\s;]/);
    const end = rest === -1 ? text.length : at + rest;
    return [text.slice(at, end), end];
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
