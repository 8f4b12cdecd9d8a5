import { PRIOR } from '../../src/verdict/weights.ts';
import { campaignKey } from './balance.ts';
import { type Feature, placesOf, sharesIn, standingIn } from './features.ts';
import type { Row } from './matrix.ts';

/** A mail that a table of weights did not see, and the log odds it gets by it. */
export interface Scored {
  row: Row;
  logOdds: number;
}

/** As `decide` does: weak honest signs, however many, do not wash out what decides. */
const DECIDED = Math.log(0.95 / 0.05);

/** Log odds of each mail by these values, one for each feature of the list. */
export function scoreRows(rows: readonly Row[], list: readonly Feature[], values: readonly number[]): Scored[] {
  const places = placesOf(list);
  return rows.map((row) => {
    const standing = standingIn(row, places);
    const counted = sharesIn(standing, list, values);
    const logOdds = standing.reduce((sum, place, at) => sum + (values[place] ?? 0) * (counted[at] ?? 1), PRIOR);
    const isDecided = standing.some((place) => list[place]?.of === 'combination');
    return { row, logOdds: isDecided ? Math.max(logOdds, DECIDED) : logOdds };
  });
}

export const RATES = [0.001, 0.002, 0.005, 0.01] as const;

/** Sets of fewer mails are listed, and are no part of a mean. */
const LEAST_OF_A_SET = 50;

export interface Recall {
  rate: number;
  /** Honest mails at or above it are no more than the rate allows. */
  threshold: number;
  sets: { set: string; mails: number; recall: number; synthetic: boolean }[];
  /** Unweighted mean over the sets that are large enough and not our own. */
  macro: number;
}

/**
 * Recall of each set by score alone, a campaign counting once, at the lowest threshold that holds the rate among the
 * honest mail that is not our own.
 */
export function recallAt(scored: readonly Scored[], rate: number): Recall {
  const honest = scored.filter(({ row }) => row.kind === 'ham' && !row.synthetic).map(({ logOdds }) => logOdds);
  const ordered = honest.toSorted((a, b) => b - a);
  const passing = ordered[Math.floor(rate * ordered.length)] ?? Number.NEGATIVE_INFINITY;
  const caught = scored.filter(({ row }) => row.kind === 'phish');
  const sets = [...new Set(caught.map(({ row }) => row.set))].sort().map((set) => {
    const mails = caught.filter(({ row }) => row.set === set);
    const campaigns = Map.groupBy(mails, ({ row }) => campaignKey(row));
    const shares = [...campaigns.values()].map(
      (members) => members.filter(({ logOdds }) => logOdds > passing).length / members.length,
    );
    return { set, mails: mails.length, recall: mean(shares), synthetic: mails.every(({ row }) => row.synthetic) };
  });
  const large = sets.filter(({ mails, synthetic }) => mails >= LEAST_OF_A_SET && !synthetic);
  return { rate, threshold: passing, sets, macro: mean(large.map(({ recall }) => recall)) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}
