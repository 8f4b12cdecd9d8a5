import { getDomainWithoutSuffix } from 'tldts';
import type { Brand } from '../brand.ts';
import { isOneSlipApart } from './near-word.ts';
import { skeleton } from './skeleton.ts';

/** A word by which a brand is known in host names, without hyphens. */
export interface BrandWord {
  word: string;
  /** What it looks like. */
  looks: string;
}

/** What a brand is called in host names. */
export interface BrandWords {
  brand: Brand;
  /** Longest first. */
  words: BrandWord[];
  /** Its own domains, longest first; `dotted` with dots in place of hyphens, as they are compared. */
  domains: { domain: string; dotted: string }[];
}

/** Parts of domains and names that every company uses. */
const COMMON = new Set(
  `account accounts alert auth bank business campaign card cards center click cloud contact corp customer direct email
  event family global group help home image images info japan life link links live login mail media member members
  mobile mypage net news news online order page pay payment payments point points portal promise secure securities
  security service services shop shopping sign static store support system time track tracking travel update view visit
  web world www`.split(/\s+/),
);

/** A word that says nothing about whose host it is. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** The words for a brand: the chosen part of each official domain, and its names in Latin letters. */
export function brandWords(brand: Brand): BrandWords {
  const domains = brand.domains.filter(({ role }) => role === 'official').map(({ domain }) => domain);
  const labels = domains.map((domain) => getDomainWithoutSuffix(domain, { allowPrivateDomains: true }) ?? '');
  const names = [...brand.names, ...brand.ambiguousNames]
    .map((name) => name.toLowerCase().replace(/\.(?:co\.jp|ne\.jp|jp|com|net)$/, ''))
    .filter((name) => /^[a-z0-9][a-z0-9 -]+$/.test(name));
  const official = toWords(labels);
  // The registry also lists usual misspellings of the name: they are what is looked for, not what is imitated.
  const others = toWords(names).filter((name) => !official.some((one) => isMisspelling(name, one)));
  const words = [...new Map([...official, ...others].map((one) => [one.word, one])).values()];
  return {
    brand,
    words: words.sort((a, b) => b.word.length - a.word.length),
    domains: [...new Set(domains)]
      .sort((a, b) => b.length - a.length)
      .map((domain) => ({ domain, dotted: domain.replaceAll('-', '.') })),
  };
}

function toWords(names: string[]): BrandWord[] {
  const words = new Set(names.map((name) => name.replace(/[ -]/g, '')));
  return [...words]
    .filter((word) => word.length > 1 && !isCommonWord(word))
    .map((word) => ({ word, looks: skeleton(word) }));
}

function isMisspelling(one: BrandWord, of: BrandWord): boolean {
  return one.word.length > 4 && one.word !== of.word && (one.looks === of.looks || isOneSlipApart(one.word, of.word));
}
