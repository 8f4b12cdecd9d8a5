import { registrableDomain } from '../../util/domain.ts';
import type { Brand } from '../brand.ts';
import { brands } from '../families/index.ts';
import { rolesOf } from '../roles.ts';
import { type BrandWord, type BrandWords, brandWords } from './brand-words.ts';
import { isCompanyTenant } from './company-tenants.ts';
import { type HostWord, type HostWords, hostWords } from './host-words.ts';
import { isOneSlipApart, isShaken, isTwoSlipsApart } from './near-word.ts';

/**
 * How a host imitates a brand: with the brand's whole domain inside (`domain-inside`), with its name as a word of it
 * (`named`), in letters that look alike (`confusable`), or spelled wrong by a slip (`misspelt`).
 */
export const lookalikeKinds = ['domain-inside', 'named', 'confusable', 'misspelt'] as const;
export type LookalikeKind = (typeof lookalikeKinds)[number];

export interface Lookalike {
  brand: Brand;
  kind: LookalikeKind;
  /** The part of the host that imitates, as people read it. */
  written: string;
  /** What it imitates: a domain of the brand, or a word of one. */
  imitated: string;
  /** It ends as no known domain of the brand does, nor in what every company uses (`.com`, `.jp`, …). */
  strangeEnd: boolean;
}

/** Letters of a name, so many that a chance meeting with another word is rare. */
const DISTINCT = 7;
/** Shorter words have too many neighbours. */
const SLIP_SHORTEST = 5;
const TWO_SLIPS_SHORTEST = 6;
const PART_SHORTEST = 4;

const prepared = new Map<string, BrandWords>(brands.map((brand) => [brand.id, brandWords(brand)]));
const all = [...prepared.values()];
/** Which brands, by their place in the registry, have such a domain or a name that looks so: no host is held against all. */
const byDomain = placesBy((words) => words.domains.map(({ dotted }) => dotted));
const mostLabels = Math.max(...[...byDomain.keys()].map((dotted) => dotted.split('.').length));
const byLooks = placesBy((words) => words.words.map(({ looks }) => looks));

/**
 * The brand that a host imitates without belonging to it or to any other of the registry, by the words in its name.
 * With `claimed`, the id of the brand that the mail claims to be, that one alone is looked for, by each of its names;
 * without, only what can hardly be chance is a hit: a name as such stands in many honest hosts. Takes a lower case
 * A-label host.
 */
export function lookalikeOf(host: string, claimed?: string): Lookalike | undefined {
  if (!host.includes('.') || rolesOf(host).length > 0) return undefined;
  const parts = hostWords(host);
  const own = prepared.get(claimed ?? '');
  if (own)
    return ended(
      host,
      own,
      domainInside(parts, own) ?? nameInside(parts, own, isCompanyTenant(host) || isSibling(host, own)),
    );
  for (const words of possible(parts)) {
    const found = ended(host, words, domainInside(parts, words) ?? confusableName(parts, words));
    if (found) return found;
  }
  return undefined;
}

/** Under the same registrable domain as a host of the brand: a partner that keeps one page for it keeps others. */
function isSibling(host: string, { domains }: BrandWords): boolean {
  const registrable = registrableDomain(host);
  return registrable !== undefined && domains.some(({ domain }) => registrableDomain(domain) === registrable);
}

/** The brands of which a domain or a name can be in the host at all, in the order of the registry. */
function possible(host: HostWords): BrandWords[] {
  const labels = host.inner.split('.').slice(1, -1);
  const runs = labels.flatMap((_, start) =>
    labels.slice(start, start + mostLabels).map((__, more) => labels.slice(start, start + more + 1).join('.')),
  );
  const places = [
    ...runs.flatMap((run) => byDomain.get(run) ?? []),
    ...host.words.flatMap(({ looks }) => byLooks.get(looks) ?? []),
  ];
  return [...new Set(places)].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
}

function placesBy(keys: (words: BrandWords) => string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, words] of all.entries()) {
    for (const key of keys(words)) places.set(key, [...(places.get(key) ?? []), place]);
  }
  return places;
}

type Imitation = Omit<Lookalike, 'strangeEnd'>;

/** Ends under which any company may have another domain of its own. */
const USUAL_ENDS = new Set(['com', 'net', 'org', 'jp']);

function ended(host: string, { domains }: BrandWords, found: Imitation | undefined): Lookalike | undefined {
  if (!found) return undefined;
  const end = endOf(host);
  return { ...found, strangeEnd: !USUAL_ENDS.has(end) && !domains.some(({ domain }) => endOf(domain) === end) };
}

function endOf(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1);
}

function domainInside(host: HostWords, { brand, domains }: BrandWords): Imitation | undefined {
  const inside = domains.find(({ dotted }) => dotted.length > 5 && host.inner.includes(`.${dotted}.`));
  return inside && { brand, kind: 'domain-inside', written: inside.domain, imitated: inside.domain };
}

function confusableName(host: HostWords, { brand, words }: BrandWords): Imitation | undefined {
  return hit(
    host,
    brand,
    'confusable',
    words.filter(({ word }) => word.length >= DISTINCT),
  );
}

function nameInside(host: HostWords, { brand, words }: BrandWords, isPartner: boolean): Imitation | undefined {
  const named = hit(host, brand, 'named', words);
  if (named) return isPartner ? undefined : named;
  return hit(host, brand, 'confusable', words) ?? hit(host, brand, 'misspelt', words);
}

type NameKind = Exclude<LookalikeKind, 'domain-inside'>;

function hit(host: HostWords, brand: Brand, kind: NameKind, words: BrandWord[]): Imitation | undefined {
  for (const one of words) {
    const part = host.words.find((word) => judges[kind](word, one));
    if (part) return { brand, kind, written: part.written, imitated: one.word };
  }
  return undefined;
}

const judges: Record<NameKind, (part: HostWord, brand: BrandWord) => boolean> = {
  named: (part, { word }) =>
    part.word === word || (word.length >= PART_SHORTEST && (part.word.startsWith(word) || part.word.endsWith(word))),
  confusable: (part, { word, looks }) => word.length >= PART_SHORTEST && part.word !== word && part.looks === looks,
  misspelt: (part, { word }) =>
    (word.length >= SLIP_SHORTEST && isOneSlipApart(part.word, word)) ||
    (word.length >= TWO_SLIPS_SHORTEST && (isShaken(part.word, word) || isTwoSlipsApart(part.word, word))),
};
