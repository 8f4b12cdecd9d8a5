import type { Case } from '../investigation.ts';

const MASK = '***';
const ENCODED_WORD = /=\?[^?\s]{1,40}\?[bq]\?[^?]{0,200}\?=/gi;

/**
 * The same case with its recipients out of every string, keys included: a report is made to be shown to others.
 * `info@example.co.jp` becomes `i***@***`, the receiver's own domain `***`; encoded spellings (%40, Base64) too.
 */
export function withoutRecipients(dossier: Case): { dossier: Case; mask: (text: string) => string } {
  const mask = masker(dossier);
  const fields = dossier.mail.fields.map((field) => {
    const hides = mask(field.value) !== field.value;
    return hides ? { ...field, raw: field.raw.replace(ENCODED_WORD, `=?${MASK}?=`) } : field;
  });
  return { dossier: deep({ ...dossier, mail: { ...dossier.mail, fields } }, mask, 0) as Case, mask };
}

function masker(dossier: Case): (text: string) => string {
  const addresses = new Map<string, string>();
  for (const { address } of dossier.mail.recipients) {
    const at = address.lastIndexOf('@');
    if (at > 0) addresses.set(address.toLowerCase(), `${address.slice(0, 1)}${MASK}@${MASK}`);
  }
  const domains = new Set([...dossier.settings.ownDomains, ...dossier.observations.identity.ownDomains]);
  const names = recipientNames(dossier);
  const needles = [
    ...[...addresses.keys()].map(spellings),
    ...[...addresses.keys()].flatMap(base64Cores).map(escaped),
    ...[...domains].filter((domain) => domain.includes('.')).map(domainPattern),
    ...names.map(escaped),
  ];
  if (needles.length === 0) return (text) => text;

  const pattern = new RegExp(needles.join('|'), 'gi');
  return (text) =>
    text.replace(pattern, (hit) => addresses.get(hit.toLowerCase().replace(/\[(.)\]|%40/g, readable)) ?? MASK);
}

function readable(hit: string, bracketed: string | undefined): string {
  return hit === '%40' ? '@' : (bracketed ?? hit);
}

/** Names that point at one person. A name that the sender uses himself is his claim, and stays to be read. */
function recipientNames(dossier: Case): string[] {
  const { recipients, headerFrom } = dossier.mail;
  const claimed = dossier.observations.identity.claimedBrand;
  const words = [headerFrom?.name ?? '', ...(claimed.state === 'found' ? claimed.value.words : [])].join(' ');
  const names = recipients.map(({ name }) => name.trim()).filter((name) => tellsAPerson(name) && !words.includes(name));
  return [...new Set(names)].slice(0, 50);
}

/** A lone Latin word (`info`, `Admin`) is no name, and could be any word of the report. */
function tellsAPerson(name: string): boolean {
  return name.length >= 4 && /[^\x21-\x7e]/.test(name);
}

function spellings(address: string): string {
  return `(?<![a-z0-9._%+-])${[...address].map(spelling).join('')}(?![a-z0-9-])`;
}

function domainPattern(domain: string): string {
  return `(?:(?<=%40)|(?<![a-z0-9-]))${[...domain].map(spelling).join('')}(?![a-z0-9-])`;
}

function spelling(letter: string): string {
  if (letter === '@') return String.raw`(?:@|\[@\]|%40)`;
  return letter === '.' ? String.raw`(?:\.|\[\.\])` : escaped(letter);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Base64 of the address at each of the three offsets, without the letters that its neighbours decide. */
function base64Cores(address: string): string[] {
  if (!/^[\x21-\x7e]{6,}$/.test(address)) return [];
  return [0, 1, 2].map((offset) => {
    const text = btoa(' '.repeat(offset) + address).replace(/=+$/, '');
    return text.slice(offset === 0 ? 0 : offset + 1, text.length - ((address.length + offset) % 3 === 0 ? 0 : 1));
  });
}

function deep(value: unknown, mask: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null || depth > 40) return value;
  if (Array.isArray(value)) return value.map((item) => deep(item, mask, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.includes('.') ? mask(key) : key, deep(item, mask, depth + 1)]),
  );
}
