import { percentDecoded } from '../util/percent-decoded.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-word.ts';

const MAX_PIECES = 64;

/**
 * Parameters by their plain names: continuations and charsets of RFC 2231 joined, else the encoded words decoded that
 * senders put there although RFC 2047 forbids it. Where a name is given both ways, the extended one wins.
 */
export function joinedParameters(parameters: Record<string, string>): Record<string, string> {
  const names = new Set(Object.keys(parameters).map((name) => name.replace(/\*.*$/s, '')));
  const entries = [...names].map((name) => [name, joined(parameters, name)] as const);
  return Object.fromEntries(entries.filter(([name]) => name !== ''));
}

function joined(parameters: Record<string, string>, name: string): string {
  const single = parameters[`${name}*`];
  if (single !== undefined) return extended([{ text: single, encoded: true }]);
  const pieces: Piece[] = [];
  for (const index of numbersOf(parameters, name)) {
    const encoded = parameters[`${name}*${index}*`];
    pieces.push({ text: encoded ?? parameters[`${name}*${index}`] ?? '', encoded: encoded !== undefined });
  }
  return pieces.length > 0 ? extended(pieces) : decodeWords(parameters[name] ?? '');
}

/** RFC 2231 counts from 0 without a gap; readers join what is there, and a file name must not hide behind a gap. */
function numbersOf(parameters: Record<string, string>, name: string): number[] {
  return Object.keys(parameters)
    .flatMap((key) =>
      key.startsWith(`${name}*`) ? (/^(\d{1,4})\*?$/.exec(key.slice(name.length + 1))?.[1] ?? []) : [],
    )
    .map(Number)
    .filter((number, at, all) => at === all.indexOf(number))
    .sort((one, other) => one - other)
    .slice(0, MAX_PIECES);
}

interface Piece {
  text: string;
  encoded: boolean;
}

/** `charset'language'%E2%82%AC`; the charset stands in front of the first piece only. */
function extended(pieces: readonly Piece[]): string {
  const [first] = pieces;
  if (!first) return '';
  const [, charset, rest] = (first.encoded && /^([^']{0,40})'[^']{0,40}'(.*)$/s.exec(first.text)) || [];
  const texts = pieces.map(({ text, encoded }, index) => bytesOf(index === 0 ? (rest ?? text) : text, encoded));
  if (!pieces.some(({ encoded }) => encoded)) return decodeWords(pieces.map(({ text }) => text).join(''));
  return decodeText(Buffer.concat(texts), charset || undefined).text;
}

function bytesOf(text: string, encoded: boolean): Uint8Array {
  // What was decoded from raw 8-bit already is no byte any more.
  const form = /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1';
  return Buffer.from(encoded ? percentDecoded(text) : text, form);
}
