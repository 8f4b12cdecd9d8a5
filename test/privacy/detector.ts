import { hash } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import { isGenericLocalPart } from '../../src/redaction/generic-local-parts.ts';

/** Written apart from the code that withholds, so that both would have to make the same mistake. */
export interface Detector {
  /** By which identifier a text tells who received the mail, and how it is written; `undefined` where it does not. */
  leak(text: string): string | undefined;
}

interface Recipient {
  address: string;
  name: string;
}

interface Form {
  what: string;
  letters: string;
  /** So short that it counts only where nothing touches it. */
  alone: boolean;
}

const MIN_LOCAL_PART = 4;
const MIN_INSIDE = 8;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Reads for the recipients' addresses, local parts, names and domains, in every usual writing. */
export function detectorFor(recipients: readonly Recipient[], ownDomains: readonly string[]): Detector {
  const identifiers = new Set<string>(ownDomains.map((domain) => domain.toLowerCase()));
  for (const { address, name } of recipients.slice(0, 50)) {
    const lower = address.trim().toLowerCase();
    const at = lower.lastIndexOf('@');
    if (at < 1) continue;
    identifiers.add(lower);
    const local = lower.slice(0, at);
    if (plain(local).length >= MIN_LOCAL_PART && !isGenericLocalPart(local)) identifiers.add(local);
    const words = /@/.test(name) ? [] : (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    if (words.length > 1 && words.length < 4 && plain(name).length >= MIN_INSIDE) {
      identifiers.add(words.join(' '));
      identifiers.add([...words].reverse().join(' '));
    }
  }
  const forms = [...identifiers].flatMap(formsOf);
  return {
    leak(text) {
      const readings = new Set([text, percent(text), percent(percent(text)), printable(text), domainToUnicode(text)]);
      for (const reading of readings) {
        const inside = plain(reading);
        const apart = `-${reading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
        const form = forms.find(({ letters, alone }) =>
          alone ? apart.includes(`-${letters}-`) : inside.includes(letters),
        );
        if (form) return form.what;
      }
      return undefined;
    },
  };
}

/** Every writing of an identifier, as it looks once only letters and digits are left. */
function formsOf(identifier: string): Form[] {
  const bytes = Buffer.from(identifier);
  const written: [string, string][] = [
    ['plain', identifier],
    ['reversed', [...identifier].reverse().join('')],
    ['hexadecimal', bytes.toString('hex')],
    ['Base64', bytes.toString('base64url')],
    ['Base32', base32(bytes)],
    ...['md5', 'sha1', 'sha256'].map((name): [string, string] => [name, hash(name, identifier)]),
    // What Base64 makes of it behind one and behind two other bytes.
    ...[1, 2].map((before): [string, string] => [`Base64 behind ${before}`, core(bytes, before)]),
  ];
  return written.flatMap(([how, form]) => {
    const letters = plain(form);
    const what = `${identifier} (${how})`;
    if (letters.length < MIN_LOCAL_PART) return [];
    // A code that something stands before is told only where it is long.
    if (letters.length < MIN_INSIDE && how.startsWith('Base64 behind')) return [];
    return [{ what, letters, alone: letters.length < MIN_INSIDE }];
  });
}

function core(bytes: Buffer, before: number): string {
  const letters = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
  const whole = Math.floor(((bytes.length + before) * 8) / 6);
  return letters.slice(before === 1 ? 2 : 3, whole);
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function percent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function printable(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
