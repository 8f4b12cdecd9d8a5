import { type Share, share } from './statistics.ts';

/** The rates of false positives at which one looks at recall. */
export const falsePositiveRates = ['0.001', '0.002', '0.005', '0.01'] as const;

/** Sets of fewer mails are listed and not averaged: one mail more or less would move the mean by a point. */
export const LEAST_AVERAGED = 50;

/** The scores of a fraud set, by campaign; `undefined` for a mail that was refused, a miss at every threshold. */
export interface ScoredSet {
  name: string;
  campaigns: (number | undefined)[][];
}

export interface RecallAt {
  /** Missing where no mail reaches a score that the rate allows. A mail is caught at or above it. */
  threshold?: number;
  /** Mean of the averaged sets' recalls, each set counting alike; missing without honest or without fraud mail. */
  macroRecall?: number;
  /** Honest mail at or above the threshold. */
  falsePositives: Share;
  sets: { name: string; recall: number; caught: Share }[];
}

/**
 * Recall by score, at the lowest threshold that keeps the pooled honest mail at or below a false-positive rate. Within a
 * set a campaign weighs one: its recall is the mean, over campaigns, of the share that is caught.
 */
export function recallAt(rate: number, honest: number[], frauds: ScoredSet[]): RecallAt {
  // The highest scores of honest mail may pass; a mail that only equals the first that may not, must not pass either.
  const allowed = Math.floor(rate * honest.length + 1e-9);
  const limit = honest.toSorted((a, b) => b - a)[allowed] ?? Number.NEGATIVE_INFINITY;
  const passes = (score: number | undefined): score is number => score !== undefined && score > limit;
  const all = [...honest, ...frauds.flatMap(({ campaigns }) => campaigns.flat())];
  const threshold = all.filter(passes).reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY);
  const sets = frauds.map(({ name, campaigns }) => {
    const mails = campaigns.flat();
    return { name, recall: recallOf(campaigns, passes), caught: share(mails.filter(passes).length, mails.length) };
  });
  const least = leastAveraged(sets.map(({ caught }) => caught.of));
  const macroRecall = mean(sets.filter(({ caught }) => caught.of >= least).map(({ recall }) => recall));
  return {
    ...(threshold !== Number.POSITIVE_INFINITY && honest.length > 0 && { threshold }),
    ...(macroRecall !== undefined && honest.length > 0 && { macroRecall }),
    falsePositives: share(honest.filter(passes).length, honest.length),
    sets,
  };
}

/** The mean, over campaigns, of the share of mails that pass. 0 without mails. */
export function recallOf<T>(campaigns: T[][], passes: (mail: T) => boolean): number {
  return mean(campaigns.map((mails) => mails.filter(passes).length / mails.length)) ?? 0;
}

/** How many mails a set needs to be averaged: fifty, or one where none of the sets is as large. */
export function leastAveraged(sizes: number[]): number {
  return sizes.some((mails) => mails >= LEAST_AVERAGED) ? LEAST_AVERAGED : 1;
}

/** `undefined` of nothing. */
export function mean(numbers: number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
