import type { Brand } from './brand.ts';
import { brands } from './families/index.ts';
import { type Reading, reading } from './letters.ts';
import { type NameHit, nameFinder } from './name-finder.ts';
import {
  type Claiming,
  claimedInDisplayName,
  claimedInDomain,
  claimedInLocalPart,
  claimedInOpening,
  claimedInSignature,
  claimedInSubject,
  goesOn,
  isProgramOfMailSystem,
} from './places.ts';
import { rolesOf } from './roles.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { isListed, isWarnedOf, isYours, speaksAs } from './self-naming.ts';

/** The parts of a mail in which a sender can name himself, as plain text. */
export interface NamedTexts {
  displayName: string;
  /** Left of the @ of the From address. */
  localPart: string;
  /** Right of the @, lower case A-label form. */
  fromDomain: string;
  subject: string;
  /** What a reader sees, line breaks kept. */
  text: string;
}

/** Places of a claim, strongest first. */
export const claimPlaces = [
  'display-name',
  'from-domain',
  'local-part',
  'subject',
  'opening',
  'signature',
  'body',
] as const;
export type ClaimPlace = (typeof claimPlaces)[number];

export interface Claim {
  brand: Brand;
  where: ClaimPlace[];
  /** The mail's own words, in the order of `where`, each cut to 120 characters. */
  words: string[];
  /** Only the display name carries the name, and goes on with words that are no role of the brand's own. */
  carried?: true;
}

export interface Mention {
  brand: Brand;
  where: 'display-name' | 'subject' | 'body';
}

/** How much a place tells about who the mail claims to be: a signature or repeated naming alone is not enough. */
const WEIGHT: Record<ClaimPlace, number> = {
  'display-name': 6,
  'from-domain': 5,
  subject: 4,
  opening: 4,
  'local-part': 3,
  signature: 3,
  body: 2,
};
const ENOUGH = 3;
/** A dealer names the brand in the foot and in passing as well. */
const CLOSING: readonly ClaimPlace[] = ['signature', 'body'];
/** Speaking as a brand this often makes the whole text its own. */
const OFTEN = 3;

/** How far into the body the mail is searched for warnings of imitators, and for speaking as a brand; in letters of its reading. */
const WARNS_WITHIN = 4000;
const SPEAKS_WITHIN = 8000;

const find = nameFinder(brands);

/** What the two questions below are asked of: reading a body costs more than all that is then looked for in it. */
export interface NamingRead {
  input: NamedTexts;
  sections: Sections;
  subject: Reading;
  body: Reading;
  /** Names in `body`, from left to right. */
  hits: NameHit[];
}

/** Reads a mail's texts once, for `claimedBrand` and `mentionedBrands`. */
export function readNaming(input: NamedTexts): NamingRead {
  const sections = sectionsOf(input.text);
  const body = reading(sections.body);
  return { input, sections, subject: reading(input.subject.slice(0, 300)), body, hits: find(body.looks) };
}

interface Evidence {
  brand: Brand;
  words: Map<ClaimPlace, string>;
  /** How much of the name stands there: the longer name is the closer one (三井住友カード over 三井住友). */
  length: number;
}

/**
 * The brand that a mail claims to be, told apart from brands that it only speaks of; `undefined` where it claims none.
 * A mail from a brand's own domain claims that brand even where it does not name itself.
 */
export function claimedBrand(read: NamingRead): Claim | undefined {
  const { input, sections } = read;
  const evidence = new Map<string, Evidence>();
  const add = (place: ClaimPlace, claimings: Claiming[]) => {
    for (const { hit, words } of claimings) note(evidence, hit.brand, place, words, hit.end - hit.start);
  };
  const senders = (claimings: Claiming[]) =>
    claimings.filter(({ hit }) => !isProgramOfMailSystem(input.localPart, hit));
  add('display-name', senders(claimedInDisplayName(input.displayName, find)));
  add('local-part', claimedInLocalPart(input.localPart, find));
  const warned = warnedOf(read);
  const others = (claimings: Claiming[]) => claimings.filter(({ hit }) => !warned.has(hit.brand.id));
  add('subject', others(claimedInSubject(input.subject, find)));
  add('opening', others(claimedInOpening(reading(sections.opening), find)));
  add('signature', others(claimedInSignature(sections.signature, find)));
  add('body', others(spokenOften(read)));
  add('from-domain', senders(fromDomain(input.fromDomain, evidence)));

  const best = [...evidence.values()].sort((a, b) => scoreOf(b) - scoreOf(a) || b.length - a.length)[0];
  if (best === undefined || scoreOf(best) < ENOUGH) return undefined;
  const where = claimPlaces.filter((place) => best.words.has(place));
  const carried = where[0] === 'display-name' && where.slice(1).every((place) => CLOSING.includes(place));
  return {
    brand: best.brand,
    where,
    words: where.map((place) => best.words.get(place) ?? ''),
    ...(carried && goesOn(input.displayName, best.brand, find) && { carried: true as const }),
  };
}

/** The brand that a name alone claims to be, as of somebody whom a mail names beside its sender. */
export function brandOfName(name: string): Brand | undefined {
  return claimedInDisplayName(name, find)[0]?.hit.brand;
}

/** Every brand of the registry whose unambiguous name stands somewhere, without the one that is claimed. */
export function mentionedBrands({ input, subject, hits }: NamingRead, claimed: Claim | undefined): Mention[] {
  const mentions = new Map<string, Mention>();
  const places = {
    'display-name': find(reading(input.displayName.slice(0, 200)).looks),
    subject: find(subject.looks),
    body: hits,
  };
  for (const where of ['display-name', 'subject', 'body'] as const) {
    for (const hit of places[where]) {
      if (hit.ambiguous || hit.brand.id === claimed?.brand.id || mentions.has(hit.brand.id)) continue;
      mentions.set(hit.brand.id, { brand: hit.brand, where });
    }
  }
  return [...mentions.values()].slice(0, 20);
}

/** Brands of whose imitators the mail itself warns. */
function warnedOf({ subject, body, hits }: NamingRead): Set<string> {
  const warned = [
    ...find(subject.looks).filter((hit) => isWarnedOf(subject.plain, hit)),
    ...hits.filter((hit) => hit.end <= WARNS_WITHIN && isWarnedOf(body.plain, hit)),
  ];
  return new Set(warned.map(({ brand }) => brand.id));
}

function note(evidence: Map<string, Evidence>, brand: Brand, place: ClaimPlace, words: string, length: number): void {
  const known = evidence.get(brand.id) ?? { brand, words: new Map<ClaimPlace, string>(), length: 0 };
  if (!known.words.has(place)) known.words.set(place, words);
  known.length = Math.max(known.length, length);
  evidence.set(brand.id, known);
}

function scoreOf({ words }: Evidence): number {
  let score = 0;
  for (const place of words.keys()) score += WEIGHT[place];
  return score;
}

/** The brand's own sending domain is a strong claim; a domain where anyone has an address is none. */
function fromDomain(domain: string, evidence: Map<string, Evidence>): Claiming[] {
  const roles = rolesOf(domain);
  const official = roles.filter(({ role }) => role === 'official');
  const named = official.filter(({ brand }) => evidence.has(brand.id));
  if (roles.length === 0) return claimedInDomain(domain, find);
  const own = roles.length === official.length ? official.slice(0, 1) : [];
  return (named.length > 0 ? named : own).map(({ brand }) => ({
    hit: { brand, start: 0, end: 0, ambiguous: false },
    words: domain.slice(0, 120),
  }));
}

/** Speaks as the brand, or of the reader's account there, again and again. */
function spokenOften({ body, hits }: NamingRead): Claiming[] {
  const count = new Map<string, number>();
  return hits
    .filter((hit) => {
      if (hit.ambiguous || hit.end > SPEAKS_WITHIN || isListed(body.plain, hit)) return false;
      if (!(speaksAs(body.plain, hit) || isYours(body.plain, hit))) return false;
      count.set(hit.brand.id, (count.get(hit.brand.id) ?? 0) + 1);
      return count.get(hit.brand.id) === OFTEN;
    })
    .map((hit) => ({ hit, words: body.plain.slice(hit.start, hit.end + 40).split('\n')[0] ?? '' }));
}
