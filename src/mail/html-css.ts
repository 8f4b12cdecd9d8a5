import { isAccepted } from './html-css-values.ts';

/** A style sheet as far as mail needs it (CSS Syntax Level 3, read leniently and in one pass). */
export interface Declaration {
  value: string;
  important: boolean;
}
export type Declarations = ReadonlyMap<string, Declaration>;

export interface Rule {
  selectors: string[];
  declarations: Declarations;
}

export interface Sheet {
  rules: Rule[];
  /** Families of `@font-face`. */
  faces: Declarations[];
  /** Addresses of `@import` and of every `url()`. */
  urls: string[];
}

const SHEET_LIMIT = 512 * 1024;
const RULE_LIMIT = 4000;
const STYLE_LIMIT = 64 * 1024;

/** Declarations of a style attribute or of a rule's block: the last of a name counts, unless an earlier is important. */
export function readDeclarations(style: string): Declarations {
  const declarations = new Map<string, Declaration>();
  for (const piece of splitOutside(withoutComments(style.slice(0, STYLE_LIMIT)), ';')) {
    const colon = piece.indexOf(':');
    if (colon < 1) continue;
    const name = unescaped(piece.slice(0, colon)).trim().toLowerCase();
    const whole = unescaped(piece.slice(colon + 1)).trim();
    const important = /!\s{0,8}important$/i.test(whole);
    const value = important ? whole.slice(0, whole.lastIndexOf('!')).trim() : whole;
    if (!isAccepted(name, value)) continue;
    if (important || !declarations.get(name)?.important) declarations.set(name, { value, important });
  }
  return declarations;
}

/** Rules that hold on an ordinary screen; rules for phones, print, dark mode and single mail programs are left out. */
export function readSheet(css: string): Sheet {
  const text = withoutComments(css.slice(0, SHEET_LIMIT)).replace(/<!--|-->/g, ' ');
  const sheet: Sheet = { rules: [], faces: [], urls: urlsIn(text) };
  let position = 0;
  while (position < text.length && sheet.rules.length < RULE_LIMIT) {
    const end = endOfPrelude(text, position);
    const prelude = text.slice(position, end).replace(/^[\s}]+/, '');
    position = end + 1;
    if (text[end] !== '{') {
      sheet.urls.push(...importOf(prelude));
      continue;
    }
    if (/^@media/i.test(prelude) && appliesOnScreen(prelude.slice(6))) continue;
    const close = endOfBlock(text, position);
    const block = text.slice(position, close);
    position = close + 1;
    if (/^@font-face/i.test(prelude)) sheet.faces.push(readDeclarations(block));
    else if (!prelude.startsWith('@'))
      sheet.rules.push({ selectors: selectorsOf(prelude), declarations: readDeclarations(block) });
  }
  return sheet;
}

/** The addresses of every `url(…)` in a style, in their order. */
export function urlsIn(css: string): string[] {
  const urls: string[] = [];
  for (const match of css.matchAll(/url\(\s{0,16}/gi)) {
    const from = match.index + match[0].length;
    const quote = css[from] === '"' || css[from] === "'" ? css[from] : undefined;
    const close = css.indexOf(quote ?? ')', quote ? from + 1 : from);
    if (close < 0) break;
    urls.push(css.slice(quote ? from + 1 : from, close).trim());
  }
  return urls;
}

function importOf(prelude: string): string[] {
  const quoted = /^@import\s{0,16}(?:"([^"]{1,4096})"|'([^']{1,4096})')/i.exec(prelude);
  return quoted ? [quoted[1] ?? quoted[2] ?? ''] : [];
}

/** On a phone as well as on a large screen: a rule for one of them says nothing about what "the" reader sees. */
function appliesOnScreen(query: string): boolean {
  return query
    .slice(0, 1000)
    .split(',')
    .some((one) => {
      const [, features = '\0'] = /^\s*(?:(?:only\s+)?(?:all|screen)\b)?(.*)$/is.exec(one) ?? [];
      const conditions = features.split(/\band\b/i).map((piece) => piece.trim());
      return conditions.every((condition) => condition === '' || holdsEverywhere(condition));
    });
}

function holdsEverywhere(condition: string): boolean {
  const [, bound = '', pixels = ''] =
    /^\(\s*(min|max)-(?:device-)?width\s*:\s*(\d{1,5})(?:px)?\s*\)$/i.exec(condition) ?? [];
  if (bound === '') return false;
  return bound.toLowerCase() === 'min' ? Number(pixels) <= 320 : Number(pixels) >= 2000;
}

function selectorsOf(prelude: string): string[] {
  return prelude
    .slice(0, 4096)
    .split(',')
    .map((selector) => selector.trim().toLowerCase())
    .filter((selector) => selector !== '' && selector.length <= 200);
}

function endOfPrelude(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{' || letter === ';') return at;
  }
  return text.length;
}

function endOfBlock(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  const kept: string[] = [];
  let position = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', position)) {
    kept.push(css.slice(position, open));
    const close = css.indexOf('*/', open + 2);
    position = close < 0 ? css.length : close + 2;
  }
  return [...kept, css.slice(position)].join(' ');
}

/** `d\69 splay` is `display` to a browser (CSS Syntax section 4.3.7). */
function unescaped(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, code?: string, letter?: string) => {
    const point = code ? Number.parseInt(code, 16) : 0;
    return code ? String.fromCodePoint(point <= 0x10ffff ? point : 0xfffd) : (letter ?? '');
  });
}

/** Splits at the mark where it stands outside quotes and parentheses. */
function splitOutside(text: string, mark: string): string[] {
  if (!/["'(]/.test(text)) return text.split(mark);
  const pieces: string[] = [];
  let start = 0;
  let quote = '';
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === mark && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}
