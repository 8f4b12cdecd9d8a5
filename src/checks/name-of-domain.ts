import { registrableDomain } from '../util/domain.ts';

const ACCENT = /[\u0300-\u036f]/g;
/** Shorter words stand in many a domain by chance. */
const SHORTEST = 3;
/** A name is a few words; what is longer is no name. */
const MAX_NAME = 200;

/**
 * A sender's name and his domain have a word or their letters in common ("The Corner Bakery", `cornerbakery.example`).
 * Only names in Latin letters can have: for others, and where there is no name, `undefined`.
 */
export function isNameOfDomain(name: string, domain: string): boolean | undefined {
  const words = name
    .slice(0, MAX_NAME)
    .normalize('NFD')
    .replace(ACCENT, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const owner = registrableDomain(domain) ?? domain;
  const label = letters(owner.split('.')[0] ?? '');
  if (!words.some((word) => word.length >= SHORTEST) || label === '') return undefined;
  const initials = words.map((word) => word[0]).join('');
  return (
    words.some((word) => word.length >= SHORTEST && label.includes(word)) ||
    (label.length >= SHORTEST && (words.join('').includes(label) || initials.includes(label)))
  );
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
