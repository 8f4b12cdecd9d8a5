import { nameOf, type Outcome } from './outcome.ts';

/** On how many mails a check found something, explained away or not, and on how many campaigns. */
export interface Counts {
  id: string;
  phish: number;
  ham: number;
  /** Each campaign counts by the share of its mails, so that a thousand copies count once. */
  phishCampaigns: number;
  hamCampaigns: number;
}

export interface CheckCounts extends Counts {
  /** Each of its variants, where it names any. */
  variants: Counts[];
}

/** How often each check, and each of its variants, found something on fraud and on honest mail. */
export function countChecks(phish: Outcome[][], ham: Outcome[][]): CheckCounts[] {
  const named = count(phish, ham, ({ found }) => found.map(nameOf));
  return count(phish, ham, ({ found }) => found.map(({ id }) => id)).map((check) => ({
    ...check,
    variants: named.filter(({ id }) => id.startsWith(`${check.id}/`)),
  }));
}

function count(phish: Outcome[][], ham: Outcome[][], namesOf: (outcome: Outcome) => string[]): Counts[] {
  const [onPhish, onHam] = [tally(phish, namesOf), tally(ham, namesOf)];
  const ids = [...new Set([...onPhish.keys(), ...onHam.keys()])].sort();
  return ids.map((id) => ({
    id,
    phish: onPhish.get(id)?.mails ?? 0,
    ham: onHam.get(id)?.mails ?? 0,
    phishCampaigns: rounded(onPhish.get(id)?.campaigns ?? 0),
    hamCampaigns: rounded(onHam.get(id)?.campaigns ?? 0),
  }));
}

function tally(
  campaigns: Outcome[][],
  namesOf: (outcome: Outcome) => string[],
): Map<string, { mails: number; campaigns: number }> {
  const counts = new Map<string, { mails: number; campaigns: number }>();
  for (const mails of campaigns) {
    for (const outcome of mails) {
      for (const name of new Set(namesOf(outcome))) {
        const before = counts.get(name) ?? { mails: 0, campaigns: 0 };
        counts.set(name, { mails: before.mails + 1, campaigns: before.campaigns + 1 / mails.length });
      }
    }
  }
  return counts;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
