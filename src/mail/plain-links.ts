import { asciiHost } from '../util/domain.ts';
import { isRegistrable } from './link-target.ts';

/** An address that stands in running text, which mail programs make clickable. */
export interface PlainLink {
  /** A missing scheme is completed, full-width letters are narrowed. */
  url: string;
  /** As written, in UTF-16 units of the text. */
  start: number;
  end: number;
}

const LIMIT = 5000;
const LONGEST = 4096;
const HOST_LONGEST = 255;

const WITH_SCHEME = /(?:https?|ftp):\/\/|(?:ｈｔｔｐｓ?|ｆｔｐ)[:：][/／]{2}/gi;
/** `www.` and a name, or a name directly before a path. The names are judged by the Public Suffix List afterwards. */
const WITHOUT_SCHEME =
  /(?<![A-Za-z0-9@./_%&=?:#+-])(?:www\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?=\/[a-z0-9?#_~%-]))(?![a-z0-9@-])/gi;
/** Characters that can stand in an address (RFC 3986), and a few that people leave unescaped. */
const RUN = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%|\\^{}]{0,4096}/y;
/** The same when the whole address is typed in full-width letters; full-width brackets and commas still end it. */
const WIDE_RUN =
  /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%|\\^{}\uFF01-\uFF07\uFF0A\uFF0B\uFF0D-\uFF1B\uFF1D\uFF1F-\uFF3A\uFF3F-\uFF5A\uFF5E]{0,4096}/y;
/** Dots that browsers take for one (UTS 46) included. */
const NAME = /[\p{L}\p{N}\p{M}.:@_\u3002\uFF0E\uFF61-]{1,255}/uy;
const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Every address in the text in its order, none twice at one place. The text should be bounded. */
export function plainLinks(text: string): PlainLink[] {
  const links: PlainLink[] = [];
  for (const match of text.matchAll(WITH_SCHEME)) {
    if (links.length >= LIMIT) break;
    if (match.index < (links.at(-1)?.end ?? 0)) continue;
    const link = linkAt(text, match.index, match.index + match[0].length);
    if (link) links.push(link);
  }
  return [...links, ...bareLinks(text, links)].sort((a, b) => a.start - b.start);
}

function linkAt(text: string, start: number, from: number): PlainLink | undefined {
  const bracketed = text[start - 1] === '<' ? insideBrackets(text, start) : undefined;
  if (bracketed) return bracketed;
  const wide = /[\uFF01-\uFF5E]/.test(text.slice(start, from));
  const hostEnd = endOfHost(text, from, wide);
  if (hostEnd === from) return undefined;
  const end = withoutTrail(text, hostEnd, runEnd(wide ? WIDE_RUN : RUN, text, hostEnd));
  return { url: narrow(text.slice(start, end), wide), start, end };
}

/** `<https://…>` may run over line ends (RFC 3986 appendix C). */
function insideBrackets(text: string, start: number): PlainLink | undefined {
  const inside = text.slice(start, start + LONGEST);
  const close = inside.indexOf('>');
  if (close < 0) return undefined;
  const joined = inside.slice(0, close).replace(/[ \t]{0,8}\n[ \t]{0,8}/g, '');
  return /[\s<"]/.test(joined) ? undefined : { url: joined, start, end: start + close };
}

/**
 * A host of ASCII letters ends where they end, so that Japanese directly behind it is not swallowed; only where they
 * make no host is it read on as an internationalised name.
 */
function endOfHost(text: string, from: number, wide: boolean): number {
  const run = narrow(text.slice(from, runEnd(wide ? WIDE_RUN : RUN, text, from)), wide);
  const ascii = /^[^/?#\\]*/.exec(run)?.[0] ?? '';
  const end = from + trimmedHost(ascii).length;
  if (ascii.length < run.length || isHost(trimmedHost(ascii))) return end;
  const name = text.slice(from, runEnd(NAME, text, from));
  const candidates = [...name.matchAll(/[a-z0-9](?=[^\u0000-\u007F])|$/gi)].slice(-8).reverse();
  const whole = candidates.map((match) => name.slice(0, match.index + match[0].length)).find(isHost);
  return whole === undefined ? end : from + whole.length;
}

function trimmedHost(host: string): string {
  return host.replace(/[^\p{L}\p{N}\]]{1,32}$/u, '');
}

function isHost(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
  return host.length <= HOST_LONGEST && isRegistrable(asciiHost(host));
}

function runEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const run = pattern.exec(text)?.[0] ?? '';
  const next = /[,;|](?=https?:\/\/)/i.exec(run);
  return from + (next?.index ?? run.length);
}

/** Leaves out punctuation that ends the sentence, and brackets that were opened before the address. */
function withoutTrail(text: string, from: number, to: number): number {
  const open = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const letter = text[at] ?? '';
    const opener = CLOSERS[letter] ?? letter;
    if ('([{'.includes(opener)) open.set(opener, (open.get(opener) ?? 0) + (letter === opener ? 1 : -1));
  }
  let end = to;
  for (; end > from; end -= 1) {
    const letter = narrow(text[end - 1] ?? '', true);
    const opener = CLOSERS[letter];
    if (opener !== undefined && (open.get(opener) ?? 0) < 0) open.set(opener, (open.get(opener) ?? 0) + 1);
    else if (opener !== undefined || !/[.,;:!?'*|\\^{[(]/.test(letter)) break;
  }
  return end;
}

function narrow(text: string, wide: boolean): string {
  if (!wide) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function bareLinks(text: string, taken: PlainLink[]): PlainLink[] {
  const links: PlainLink[] = [];
  let next = 0;
  for (const match of text.matchAll(WITHOUT_SCHEME)) {
    if (links.length >= LIMIT) break;
    const start = match.index;
    const hostEnd = start + match[0].length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < hostEnd) continue;
    if (!isRegistrable(match[0].toLowerCase())) continue;
    const end = withoutTrail(text, hostEnd, /[/?#:]/.test(text[hostEnd] ?? '') ? runEnd(RUN, text, hostEnd) : hostEnd);
    links.push({ url: `http://${text.slice(start, end)}`, start, end });
  }
  return links;
}
