/**
 * What a text must hold for a pattern to match in it: all groups of letters of at least one of these lists.
 * `undefined`: nothing can be said, the pattern has to be tried.
 */
export type Need = number[][] | undefined;

/** What a piece of a pattern matches: one of few strings, or anything that fulfils the need. */
type Piece = { strings: string[] } | { need: Need };

/** Groups of letters are told by a hash of so many values. */
export const GROUPS = 1 << 16;
const MOST_STRINGS = 40;
const MOST_OF_CLASS = 10;
const NOTHING: Piece = { strings: [''] };
const ANYTHING: Piece = { need: undefined };

/** The number of three letters that follow each other, capitals of ASCII as small letters. */
export function groupOf(first: number, second: number, third: number): number {
  return (Math.imul(Math.imul(small(first), 961) + small(second), 961) + small(third)) & (GROUPS - 1);
}

/** The number of two, of which one is no ASCII: two kanji are as telling as three letters of the alphabet. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(small(first), 31337) + small(second) + 7919) & (GROUPS - 1);
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

/**
 * Reads a pattern and says what every match of it holds. Errs on the side of `undefined`: syntax that is not known
 * here, and case folding beyond ASCII, say nothing.
 */
export function needOf({ source, flags }: RegExp): Need {
  const caseless = flags.includes('i');
  if ((caseless && /[uv]/.test(flags)) || flags.includes('v') || /[\ud800-\udfff]/.test(source)) return undefined;
  const reader: Reader = { source, at: 0, caseless, lost: false };
  const piece = readAlternatives(reader);
  return reader.lost || reader.at < source.length ? undefined : needed(piece);
}

interface Reader {
  source: string;
  at: number;
  caseless: boolean;
  /** Something stood there that is not known here. */
  lost: boolean;
}

function readAlternatives(reader: Reader): Piece {
  const pieces = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    pieces.push(readSequence(reader));
  }
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const strings = pieces.flatMap((piece) => ('strings' in piece ? piece.strings : []));
  if (strings.length <= MOST_STRINGS && pieces.every((piece) => 'strings' in piece)) return { strings };
  return { need: one(pieces.map(needed)) };
}

function readSequence(reader: Reader): Piece {
  const needs: Need[] = [];
  let run: string[] = [''];
  let exact = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const piece = readQuantified(reader);
    if ('strings' in piece && run.length * piece.strings.length <= MOST_STRINGS) {
      run = run.flatMap((start) => piece.strings.map((end) => start + end));
      continue;
    }
    exact = false;
    needs.push(needed({ strings: run }));
    if ('strings' in piece) run = piece.strings;
    else {
      needs.push(piece.need);
      run = [''];
    }
  }
  return exact ? { strings: run } : { need: all([...needs, needed({ strings: run })]) };
}

function readQuantified(reader: Reader): Piece {
  const piece = readAtom(reader);
  const rest = reader.source.slice(reader.at, reader.at + 12);
  const [written, least, exactly] = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(rest) ?? [];
  if (written === undefined) return piece;
  reader.at += written.length;
  if (written.startsWith('?')) {
    return 'strings' in piece && piece.strings.length < MOST_STRINGS ? { strings: ['', ...piece.strings] } : ANYTHING;
  }
  if (least === '1' && exactly === undefined) return piece;
  const isNeeded = written.startsWith('+') || Number(least ?? 0) > 0;
  return isNeeded ? { need: needed(piece) } : ANYTHING;
}

function readAtom(reader: Reader): Piece {
  const letter = reader.source[reader.at] ?? '';
  if (letter === '(') return readGroup(reader);
  if (letter === '[') return readClass(reader);
  reader.at += 1;
  if (letter === '^' || letter === '$') return NOTHING;
  if (letter === '.') return ANYTHING;
  return letter === '\\' ? readEscape(reader) : literal(reader, letter);
}

function readGroup(reader: Reader): Piece {
  const [opening = '', look] =
    /^\((?:\?(?:(<?[=!])|:|<[A-Za-z]\w*>))?/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  if (opening === '(' && reader.source[reader.at + 1] === '?') reader.lost = true;
  reader.at += opening.length;
  const piece = readAlternatives(reader);
  if (reader.source[reader.at] !== ')') reader.lost = true;
  reader.at += 1;
  // What is looked at before or behind is no part of the match, and may be what must not stand there.
  return look === undefined ? piece : NOTHING;
}

/** A class of a few plain letters is each of them. */
function readClass(reader: Reader): Piece {
  const { source } = reader;
  const start = reader.at + 1;
  let end = start;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  if (end >= source.length) reader.lost = true;
  reader.at = end + 1;
  const letters = source.slice(start, end);
  if (/^\^|[\\-]/.test(letters) || letters.length === 0 || letters.length > MOST_OF_CLASS) return ANYTHING;
  const pieces = [...letters].map((letter) => literal(reader, letter));
  const strings = pieces.flatMap((piece) => ('strings' in piece ? piece.strings : []));
  return strings.length === pieces.length ? { strings } : ANYTHING;
}

function readEscape(reader: Reader): Piece {
  const letter = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (letter === 'b' || letter === 'B') return NOTHING;
  if ('dDwWsS'.includes(letter)) return ANYTHING;
  if (letter === 'n') return literal(reader, '\n');
  if (letter === 'u' || letter === 'p') {
    const [written] = /^(?:[0-9a-fA-F]{4}|\{[^{}]{1,40}\})/.exec(reader.source.slice(reader.at, reader.at + 44)) ?? [];
    if (written === undefined) reader.lost = true;
    reader.at += written?.length ?? 0;
    return ANYTHING;
  }
  if (/[A-Za-z0-9]/.test(letter)) {
    reader.lost = true;
    return ANYTHING;
  }
  return literal(reader, letter);
}

function literal(reader: Reader, letter: string): Piece {
  const hasCase = letter > '\x7f' && letter.toLowerCase() !== letter.toUpperCase();
  return reader.caseless && hasCase ? ANYTHING : { strings: [letter] };
}

function needed(piece: Piece): Need {
  if ('need' in piece) return piece.need;
  const lists = piece.strings.map(groupsOf);
  return lists.some((groups) => groups.length === 0) ? undefined : lists;
}

function groupsOf(text: string): number[] {
  const groups: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const [second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    const first = text.charCodeAt(at - 1);
    if (first > 0x7f || second > 0x7f) groups.push(pairOf(first, second));
    if (at + 1 < text.length) groups.push(groupOf(first, second, third));
  }
  return groups;
}

/** Of several needs the one that most texts fail: the fewest ways to meet it, each with as much to hold as there is. */
function all(needs: Need[]): Need {
  const said = needs.filter((need) => need !== undefined);
  return said.toSorted((a, b) => a.length - b.length || leastOf(b) - leastOf(a))[0];
}

function leastOf(need: number[][]): number {
  return Math.min(...need.map((groups) => groups.length));
}

function one(needs: Need[]): Need {
  const said = needs.filter((need) => need !== undefined);
  return said.length < needs.length ? undefined : said.flat();
}
