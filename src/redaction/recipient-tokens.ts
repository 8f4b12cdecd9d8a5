import { asciiHost, unicodeHost } from '../util/domain.ts';
import { percentDecoded } from '../util/percent-decoded.ts';
import { encodedForms } from './encodings.ts';
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
}

/** To, Cc and their relatives can list thousands; those in front are the receiver's own. */
const MAX_RECIPIENTS = 50;
const MAX_DOMAINS = 50;
/** Fewer letters and digits in a row turn up in words that name nobody. */
const MIN_SQUEEZED = 8;
/** No honest host or link is longer, and what cannot be searched is taken to name the recipient. */
const MAX_CHARACTERS = 100_000;

/** What gives the recipients away: their addresses, distinctive local parts, and the receiver's own domains. */
export function recipientTokens(recipients: readonly Addressed[], ownDomains: readonly string[]): RecipientTokens {
  const addresses = recipients
    .slice(0, MAX_RECIPIENTS)
    .map(({ address }) => address.trim())
    .filter((address) => address.lastIndexOf('@') > 0 && address.length <= 320);
  const domains = ownDomains.slice(0, MAX_DOMAINS).filter((domain) => domain.includes('.') && domain.length <= 253);
  const names = [...addresses, ...domains.flatMap((domain) => [domain, asciiHost(domain), unicodeHost(domain)])];
  const localParts = addresses
    .map((address) => address.slice(0, address.lastIndexOf('@')))
    .filter((part) => squeezed(part).length >= MIN_SQUEEZED && !isGenericLocalPart(part));

  const words = unique([...names, ...localParts].map(squeezed));
  const long = words.filter((word) => word.length >= MIN_SQUEEZED);
  const short = names.filter((name) => squeezed(name).length < MIN_SQUEEZED);
  return {
    plain: unique(names.map(lowerCase)),
    squeezed: [...long, ...long.map(backwards)],
    delimited: unique(short.map(delimited)),
    encoded: unique([...addresses, ...domains].flatMap(encodedForms)),
  };
}

/**
 * Whether a host, link or other text would tell a stranger who received the mail: plainly, percent-encoded, with other
 * separators, backwards, in hexadecimal, Base64, Base32 or as a digest. A lone generic local part (`info`) does not.
 */
export function namesRecipient(text: string, tokens: RecipientTokens): boolean {
  if (text.length > MAX_CHARACTERS) return tokens.plain.length > 0;
  const forms = unique([text, percentDecoded(text), percentDecoded(percentDecoded(text)), unicodeHost(text)]);
  return forms.some((form) => {
    const lower = lowerCase(form);
    const letters = squeezed(lower);
    const bordered = delimited(lower);
    return (
      tokens.squeezed.some((word) => letters.includes(word)) ||
      tokens.delimited.some((word) => bordered.includes(word)) ||
      // A host may be split into labels inside an encoding.
      tokens.encoded.some((code) => lower.includes(code) || letters.includes(code))
    );
  });
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
