/** A macro-string (RFC 7208 section 7.1), read once and expanded when it is needed. */
export type MacroString = Piece[];

type Piece =
  | { kind: 'literal'; text: string }
  /** `%%`, `%_` or `%-`. */
  | { kind: 'escape'; text: string }
  | { kind: 'macro'; letter: string; isEscaped: boolean; parts: number; isReversed: boolean; delimiters: string };

/** What the letters of section 7.2 stand for. */
export type MacroValues = Record<'s' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'v' | 'c' | 'r' | 't', string>;

/** Characters. A record of 64 KiB can hold thousands of macros, each of which stands for hundreds of characters. */
const MAX_TEXT = 1000;

const PIECE = /%([%_-])|%\{([slodiphvcrt])(\d*)(r?)([-.+,/_=]*)\}|([\x20-\x24\x26-\x7e]+)/iy;
const ESCAPES: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };
/** Section 7.2 allows `c`, `r` and `t` in explanations only. */
const OF_EXPLANATIONS = 'crt';

/**
 * Reads a macro-string; with `explaining` an explain-string, which may hold spaces and further letters. `undefined`
 * where it breaks the grammar.
 */
export function parseMacroString(text: string, explaining = false): MacroString | undefined {
  if (!explaining && text.includes(' ')) return undefined;
  const pieces: MacroString = [];
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return undefined;
    at = PIECE.lastIndex;
    const [, escaped, letter, digits = '', reverse = '', delimiters = '', literal = ''] = match;
    if (escaped !== undefined) pieces.push({ kind: 'escape', text: ESCAPES[escaped] ?? '' });
    else if (letter === undefined) pieces.push({ kind: 'literal', text: literal });
    else {
      const lower = letter.toLowerCase();
      if ((digits !== '' && Number(digits) === 0) || (OF_EXPLANATIONS.includes(lower) && !explaining)) return undefined;
      const parts = digits === '' ? Number.POSITIVE_INFINITY : Number(digits);
      const isReversed = reverse !== '';
      pieces.push({ kind: 'macro', letter: lower, isEscaped: letter !== lower, parts, isReversed, delimiters });
    }
  }
  return pieces;
}

/** Reads a domain-spec: a macro-string that ends in an expansion or in a dot and a top label. */
export function parseDomainSpec(text: string): MacroString | undefined {
  const pieces = parseMacroString(text);
  const last = pieces?.at(-1);
  if (!pieces || !last) return undefined;
  if (last.kind !== 'literal') return pieces;
  const end = last.text.replace(/\.$/, '');
  return end.includes('.') && isTopLabel(end.slice(end.lastIndexOf('.') + 1)) ? pieces : undefined;
}

/** Letters, digits and inner hyphens, and not digits alone (RFC 7208 section 7.1). */
export function isTopLabel(label: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && /[a-z-]/i.test(label);
}

/** Whether one of the letters is expanded in it. */
export function usesMacro(pieces: MacroString, letters: string): boolean {
  return pieces.some((piece) => piece.kind === 'macro' && letters.includes(piece.letter));
}

/** The text that the macro-string stands for (section 7.3), as far as an explanation may reach. */
export function expand(pieces: MacroString, values: MacroValues): string {
  let text = '';
  for (const piece of pieces) {
    if (text.length >= MAX_TEXT) break;
    text += expandPiece(piece, values);
  }
  return text.slice(0, MAX_TEXT);
}

/** The end of it, of which a domain name takes the last 253 characters (section 7.3). */
export function expandEnd(pieces: MacroString, values: MacroValues): string {
  let text = '';
  for (const piece of pieces.toReversed()) {
    if (text.length >= MAX_TEXT) break;
    text = expandPiece(piece, values) + text;
  }
  return text.slice(-MAX_TEXT);
}

function expandPiece(piece: Piece, values: MacroValues): string {
  return piece.kind === 'macro' ? expandMacro(piece, values) : piece.text;
}

function expandMacro(macro: Extract<Piece, { kind: 'macro' }>, values: MacroValues): string {
  const value = values[macro.letter as keyof MacroValues];
  const delimiters = macro.delimiters || '.';
  const parts = [''];
  for (const character of value) {
    if (delimiters.includes(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  if (macro.isReversed) parts.reverse();
  const text = parts.slice(-Math.min(macro.parts, parts.length)).join('.');
  return macro.isEscaped ? urlEscaped(text) : text;
}

/** All but the unreserved characters of RFC 3986. */
function urlEscaped(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      const code = byte.toString(16).toUpperCase().padStart(2, '0');
      return /[a-z0-9._~-]/i.test(character) ? character : `%${code}`;
    })
    .join('');
}
