import { hash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
/** Shorter runs of Base64 turn up by chance. */
const MIN_CORE = 8;
/** A mail asks for its few addresses several times, and the mails of a run have mostly the same ones. */
const MOST_KEPT = 500;
const kept = new Map<string, string[]>();

/**
 * Ways in which links carry a text: hexadecimal, Base32 and Base64 at each of their alignments, Base64 twice, and the
 * usual digests, all of them backwards as well. Everything in lower case, since a host name keeps no case.
 */
export function encodedForms(text: string): string[] {
  const before = kept.get(text);
  if (before) return before;
  const forms = makeForms(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, forms);
  return forms;
}

function makeForms(text: string): string[] {
  const spellings = [...new Set([text, text.toLowerCase()])];
  const forms = spellings.flatMap((spelling) => [
    Buffer.from(spelling).toString('hex'),
    ...base32Cores(spelling),
    ...base64Cores(spelling),
    ...base64Cores(Buffer.from(spelling).toString('base64')),
    ...HASHES.map((name) => hash(name, spelling)),
  ]);
  const long = forms.map((form) => form.toLowerCase()).filter((form) => form.length >= MIN_CORE);
  return [...new Set([...long, ...backwards(long)])];
}

/** Of texts that are all of ASCII, so that no character falls apart. Together, since one call for each takes longer. */
function backwards(forms: string[]): string[] {
  if (forms.length === 0) return [];
  return Buffer.from(forms.join(' '), 'latin1').reverse().toString('latin1').split(' ');
}

/** Of a text that is too short to be told inside another: its codes as they fill a whole label of a host. */
export function shortForms(text: string): string[] {
  const bytes = Buffer.from(text.toLowerCase());
  return [bytes.toString('base64url'), bytes.toString('hex'), base32(bytes, true)];
}

/** The letters of Base64 and Base64url that do not depend on what stands before and behind the text. */
function base64Cores(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const free = Math.ceil((offset * 8) / 6);
    const letters = padded.toString('base64').slice(free, Math.floor((padded.length * 8) / 6));
    return /[+/]/.test(letters) ? [letters, letters.replaceAll('+', '-').replaceAll('/', '_')] : [letters];
  });
}

/** The letters of Base32 that do not depend on what stands before and behind the text: five bytes fill eight letters. */
function base32Cores(text: string): string[] {
  return [0, 1, 2, 3, 4].map((offset) => {
    const letters = base32(Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]));
    return letters.slice(Math.ceil((offset * 8) / 5));
  });
}

/** RFC 4648 section 6 without padding and, unless `whole`, without a last letter that what follows could change. */
function base32(bytes: Uint8Array, whole = false): string {
  let letters = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) letters += BASE32[(held >> (bits - 5)) & 31];
  }
  return whole && bits > 0 ? letters + BASE32[(held << (5 - bits)) & 31] : letters;
}
