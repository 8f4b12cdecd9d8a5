import { asciiHost, unicodeHost } from '../util/domain.ts';
import { percentDecoded } from '../util/percent-decoded.ts';
import { codeFinder } from './code-finder.ts';
import { encodedForms, shortForms } from './encodings.ts';
import { isGenericLocalPart } from './generic-local-parts.ts';

/** By what a text can be told to name the recipient. Plain data; every form in lower case. */
export interface RecipientTokens {
  /** The addresses and own domains as they are written. */
  plain: string[];
  /** Letters and digits alone: `infoexamplecojp` is found whatever stands between its parts. */
  squeezed: string[];
  /** Too short to be told without their borders: `-a-b-jp-`. */
  delimited: string[];
  /** Hexadecimal, Base64, Base32 and digests. */
  encoded: string[];
}

interface Addressed {
  address: string;
  /** As the mail writes it in front of the address. */
  name?: string;
}

/** To, Cc and their relatives can list thousands; those in front are the receiver's own. */
const MAX_RECIPIENTS = 50;
const MAX_DOMAINS = 50;
const MAX_NAME = 100;
/** Fewer letters and digits in a row turn up in words that name nobody. */
const MIN_SQUEEZED = 8;
/** As a whole label fewer do; below this, labels are `jp`, `www`, `m2`. */
const MIN_LABEL = 4;
/** A full name in kanji or Hangul has three letters, and no host has them by chance. */
const MIN_IDEOGRAPHS = 3;
/** No honest host or link is longer, and what cannot be searched is taken to name the recipient. */
const MAX_CHARACTERS = 100_000;

/** Read in one way only: nothing to decode, no letter that stands for another, no A-label. */
const PLAIN = /^(?!.*xn--)[a-z0-9./:@_?=&+-]*$/i;

/** What gives the recipients away: their addresses, names, distinctive local parts, and the receiver's own domains. */
export function recipientTokens(recipients: readonly Addressed[], ownDomains: readonly string[]): RecipientTokens {
  const few = recipients.slice(0, MAX_RECIPIENTS);
  const addresses = few
    .map(({ address }) => address.trim())
    .filter((address) => address.lastIndexOf('@') > 0 && address.length <= 320);
  const domains = ownDomains.slice(0, MAX_DOMAINS).filter((domain) => domain.includes('.') && domain.length <= 253);
  const names = [...addresses, ...domains.flatMap((domain) => [domain, asciiHost(domain), unicodeHost(domain)])];
  const localParts = unique(addresses.flatMap(localPartsOf));
  const people = unique(few.flatMap(({ name = '' }) => fullNames(name.slice(0, MAX_NAME))));

  const spelt = [...names, ...localParts, ...people];
  const words = unique(spelt.map(squeezed));
  const long = words.filter((word) => word.length >= MIN_SQUEEZED || people.includes(word));
  const short = spelt.filter((word) => squeezed(word).length < MIN_SQUEEZED);
  const labels = short.flatMap((word) => [word, squeezed(word), backwards(squeezed(word)), ...shortForms(word)]);
  return {
    plain: unique(names.map(lowerCase)),
    squeezed: [...long, ...long.map(backwards)],
    delimited: unique(labels.map(delimited)),
    encoded: unique([...addresses, ...domains, ...localParts]).flatMap(encodedForms),
  };
}

/** The local part, and what stands before its tag (RFC 5233), where they could be anyone's but everyone's. */
function localPartsOf(address: string): string[] {
  const whole = address.slice(0, address.lastIndexOf('@'));
  const parts = [whole, whole.replace(/\+.*$/s, '')];
  return parts.filter((part) => squeezed(part).length >= MIN_LABEL && !isGenericLocalPart(part));
}

/**
 * A name of two or three words in either order, or one in letters that hosts hardly have; one Latin word may be
 * anything.
 */
function fullNames(name: string): string[] {
  const words = name.includes('@')
    ? []
    : (lowerCase(name)
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 4) ?? []);
  const [first = '', ...rest] = words;
  const orders = [words.join(''), [...rest, first].join('')];
  const least = /[^\x00-\x7f]/.test(first) ? MIN_IDEOGRAPHS : MIN_SQUEEZED;
  return words.length > 1 || least === MIN_IDEOGRAPHS ? orders.filter((one) => one.length >= least) : [];
}

interface Told {
  /** Of texts before: the few names of a mail are asked about again and again. */
  texts: Map<string, boolean>;
  holdsCode: (text: string) => boolean;
}

const MOST_TOLD = 1000;
const toldOf = new WeakMap<RecipientTokens, Told>();

/**
 * Whether a host, link or other text would tell a stranger who received the mail: plainly, percent-encoded, with other
 * separators, full-width, backwards, in hexadecimal, Base64, Base32 or as a digest. A lone generic local part (`info`)
 * does not.
 */
export function namesRecipient(text: string, tokens: RecipientTokens): boolean {
  if (text.length > MAX_CHARACTERS) return tokens.plain.length > 0;
  const told = toldOf.get(tokens) ?? { texts: new Map(), holdsCode: codeFinder(tokens.encoded) };
  toldOf.set(tokens, told);
  const before = told.texts.get(text);
  if (before !== undefined) return before;
  if (told.texts.size >= MOST_TOLD) told.texts.clear();
  const answer = formsOf(text).some((form) => tells(form, tokens, told));
  told.texts.set(text, answer);
  return answer;
}

/** Ways to read a text. */
function formsOf(text: string): string[] {
  if (PLAIN.test(text)) return [text];
  // Resolvers and browsers read full-width letters as plain ones (UTS #46 section 4).
  const wide = text.normalize('NFKC');
  return unique([text, wide, percentDecoded(text), percentDecoded(percentDecoded(text)), unicodeHost(text)]);
}

function tells(form: string, tokens: RecipientTokens, { holdsCode }: Told): boolean {
  const lower = lowerCase(form);
  const letters = squeezed(lower);
  const bordered = delimited(lower);
  return (
    tokens.squeezed.some((word) => letters.includes(word)) ||
    tokens.delimited.some((word) => bordered.includes(word)) ||
    // A host may be split into labels inside an encoding.
    holdsCode(lower) ||
    holdsCode(letters)
  );
}

function squeezed(text: string): string {
  return lowerCase(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function delimited(text: string): string {
  return `-${lowerCase(text).replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
}

function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text !== '-');
}
