import { createHash } from 'node:crypto';
import { namesRecipient, type RecipientTokens } from '../../redaction/recipient-tokens.ts';

/** What was replaced in an address before it was opened. */
export type Replaced = 'recipient' | 'token';

export interface Decoyed {
  url: string;
  /** Empty where the address is opened as it stands. */
  replaced: Replaced[];
}

/** Shorter ones are words, years and numbers of pages. */
const LEAST_TOKEN = 12;
/** No address that is opened is longer. */
const MOST_LETTERS = 8192;
const ADDRESS = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/gi;
/** A value of path, query or fragment, with the padding that Base64 may end in. */
const VALUES = /[^/?#&=;]+(?:={1,2}(?=$|[&;#]))?/g;

/**
 * The address with all that could tell its owner who got the mail replaced by something of the same shape: addresses of
 * anybody, what names a recipient, plain or coded, and every value that looks like a token. The same mail gives the same
 * decoy, so that a recording is found again; who does not hold the mail cannot know it. A host that names the recipient
 * stays as it is: the caller must not open it.
 */
export function decoyed(url: string, tokens: RecipientTokens, seed: string): Decoyed {
  const parsed = url.length > MOST_LETTERS ? null : URL.parse(url);
  if (!parsed) return { url, replaced: [] };
  const replaced = new Set<Replaced>();
  const swap = (part: string) =>
    part.replace(VALUES, (value) => {
      const other = decoyOf(value, tokens, seed);
      if (other === undefined) return value;
      replaced.add(other.replaced);
      return other.value;
    });
  parsed.pathname = swap(parsed.pathname);
  parsed.search = swap(parsed.search);
  parsed.hash = swap(parsed.hash);
  return replaced.size === 0 ? { url, replaced: [] } : { url: parsed.href, replaced: [...replaced] };
}

function decoyOf(
  value: string,
  tokens: RecipientTokens,
  seed: string,
): { value: string; replaced: Replaced } | undefined {
  const plain = decoded(value);
  const inside = withoutAddresses(plain, seed);
  if (inside !== plain) return { value: encodeURIComponent(inside), replaced: 'recipient' };
  for (const coding of ['base64url', 'base64', 'hex'] as const) {
    const text = codedText(plain, coding);
    const other = text === undefined ? undefined : withoutAddresses(text, seed);
    if (other === undefined || other === text) continue;
    const again = Buffer.from(other).toString(coding);
    return { value: coding === 'base64' ? encodeURIComponent(again) : again, replaced: 'recipient' };
  }
  if (namesRecipient(plain, tokens))
    return { value: encodeURIComponent(sameShape(plain, seed)), replaced: 'recipient' };
  return isToken(plain) ? { value: encodeURIComponent(sameShape(plain, seed)), replaced: 'token' } : undefined;
}

function withoutAddresses(text: string, seed: string): string {
  return text.replace(ADDRESS, (address) => {
    const at = address.lastIndexOf('@');
    return `${sameShape(address.slice(0, at), seed)}@example.com`;
  });
}

/** The text behind a code, where it is one and its text is readable. */
function codedText(value: string, coding: 'base64' | 'base64url' | 'hex'): string | undefined {
  const letters = coding === 'hex' ? /^(?:[0-9a-f]{2}){6,}$/i : /^[\w+/-]{8,}={0,2}$/;
  if (!letters.test(value)) return undefined;
  const text = Buffer.from(value, coding).toString('utf8');
  return /^[\x20-\x7e]{6,}$/.test(text) ? text : undefined;
}

/** Words have vowels and one case; what mixes digits into letters, or case into words, was made by a machine. */
function isToken(value: string): boolean {
  if (/^(?=.*\d)[0-9a-f-]{16,}$/i.test(value)) return true;
  return value.split(/[-_.~%+,:@!()]+/).some((piece) => {
    if (piece.length < LEAST_TOKEN || !/^[a-z0-9/=]+$/i.test(piece)) return false;
    const digits = piece.replace(/\D/g, '').length;
    const mixedCase = /[a-z][A-Z]/.test(piece) && /[A-Z][A-Z]|[a-z][A-Z][a-z]?[A-Z]/.test(piece);
    const consonants = /[bcdfghjklmnpqrstvwxz]{6}/i.test(piece);
    return digits >= 2 || mixedCase || consonants;
  });
}

/** Letters for letters, digits for digits, in a row that only the seed and the value give. */
function sameShape(value: string, seed: string): string {
  const hexadecimal = /^[0-9a-f-]+$/i.test(value);
  const bytes = stream(`${seed} ${value}`, value.length);
  return Array.from(value, (letter, index) => {
    const byte = bytes[index % bytes.length] ?? 0;
    const pick = (letters: string) => letters.charAt(byte % letters.length);
    if (hexadecimal && /[0-9a-f]/.test(letter)) return pick('0123456789abcdef');
    if (hexadecimal && /[A-F]/.test(letter)) return pick('0123456789ABCDEF');
    if (/[0-9]/.test(letter)) return pick('0123456789');
    if (/[a-z]/.test(letter)) return pick('abcdefghijklmnopqrstuvwxyz');
    if (/[A-Z]/.test(letter)) return pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    return /\p{L}/u.test(letter) ? pick('あかさたなはまやらわ') : letter;
  }).join('');
}

function stream(key: string, length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let block = 0; block * 32 < length; block += 1) {
    blocks.push(createHash('sha256').update(`${block} ${key}`).digest());
  }
  return Buffer.concat(blocks);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
