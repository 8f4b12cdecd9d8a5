import type { Outcome } from './outcome.ts';
import type { RecallAt } from './recall-at.ts';
import { type Share, share } from './statistics.ts';
import { eras, languages, type Traits } from './traits.ts';

/** Mails of one kind counted apart; refused ones have no traits and stand in no group. */
export interface Group {
  name: string;
  /** Called fraud or suspicious. */
  called: Share;
  /** At or above the threshold of each rate of false positives. */
  at: Record<string, Share>;
}

export interface FraudGroups {
  /** As its receiver got it, and passed on by a mailing list. */
  whole: Group;
  throughList: Group;
  /** The organisation in From vouches for it: the account or the domain is the fraud's own, or was taken over. */
  authenticated: Group & { genuine: Share };
}

export interface HonestGroups {
  byEra: Group[];
  byLanguage: Group[];
}

export type Thresholds = Record<string, RecallAt>;

export function isCalled({ label }: Outcome): boolean {
  return label === 'fraud' || label === 'suspicious';
}

/** How many mails stand at or above the threshold of each rate; no rate where there was no honest mail to set it by. */
export function caughtAt(outcomes: Outcome[], of: number, at: Thresholds): Record<string, Share> {
  const points = Object.entries(at).filter(([, { falsePositives }]) => falsePositives.of > 0);
  return Object.fromEntries(
    points.map(([rate, { threshold = Number.POSITIVE_INFINITY }]) => [
      rate,
      share(outcomes.filter(({ score }) => score !== undefined && score >= threshold).length, of),
    ]),
  );
}

/** Fraud by the way it came, and what of it passed aligned authentication. */
export function fraudGroups(outcomes: Outcome[], at: Thresholds): FraudGroups {
  const authenticated = having(outcomes, (traits) => traits.authenticated);
  const genuine = authenticated.filter(({ label }) => label === 'genuine').length;
  return {
    whole: groupOf(
      'whole',
      having(outcomes, (traits) => !traits.throughList),
      at,
    ),
    throughList: groupOf(
      'through-list',
      having(outcomes, (traits) => traits.throughList),
      at,
    ),
    authenticated: {
      ...groupOf('authenticated', authenticated, at),
      genuine: share(genuine, authenticated.length),
    },
  };
}

/** Honest mail by its age and by the language of its text; groups without a mail are left out. */
export function honestGroups(outcomes: Outcome[], at: Thresholds): HonestGroups {
  const groups = (names: readonly string[], trait: (traits: Traits) => string) =>
    names
      .map((name) =>
        groupOf(
          name,
          having(outcomes, (traits) => trait(traits) === name),
          at,
        ),
      )
      .filter(({ called }) => called.of > 0);
  return { byEra: groups(eras, ({ era }) => era), byLanguage: groups(languages, ({ language }) => language) };
}

function having(outcomes: Outcome[], wanted: (traits: Traits) => boolean): Outcome[] {
  return outcomes.filter(({ traits }) => traits !== undefined && wanted(traits));
}

function groupOf(name: string, outcomes: Outcome[], at: Thresholds): Group {
  const of = outcomes.length;
  return { name, called: share(outcomes.filter(isCalled).length, of), at: caughtAt(outcomes, of, at) };
}
