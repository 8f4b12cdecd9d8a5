import type { Finding } from '../../src/checks/define.ts';
import { checks } from '../../src/checks/index.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Label } from '../../src/verdict/verdict.ts';
import { type Table, weightKey, weightOf } from '../../src/verdict/weights.ts';
import { campaignKey } from './balance.ts';
import { type Feature, placesOf } from './features.ts';
import type { Row } from './matrix.ts';

/** A mail, and what it is called and scored by a table of weights. */
export interface Scored {
  row: Row;
  label: Label;
  score: number;
}

/** Judges each mail by these values, one for each feature of the list, by the very function that Mekiki judges by. */
export function scoreRows(rows: readonly Row[], list: readonly Feature[], values: readonly number[]): Scored[] {
  const places = placesOf(list);
  const value = (name: string) => values[places.get(name) ?? -1] ?? 0;
  const table: Table = {
    weightOf: (reason) => ({ ...weightOf(reason), weight: value(`finding ${weightKey(reason)}`) }),
    weightOfCombination: ({ id }) => value(`combination ${id}`),
  };
  return rows.map((row) => {
    const { label, score } = decide(findingsOf(row), table);
    return { row, label, score };
  });
}

const topics = new Map(checks.map(({ id, topic }) => [id, topic]));

/**
 * The findings of a row without facts and sources. What is not known is not in a matrix, so no label is `cannot-tell`.
 */
function findingsOf({ found }: Row): Finding[] {
  return found.flatMap((name): Finding[] => {
    const [id = '', variant] = name.split('/');
    const topic = topics.get(id);
    if (topic === undefined) return [];
    return [{ id, topic, outcome: 'found', facts: {}, sources: [], ...(variant !== undefined && { variant }) }];
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
  const honest = scored.filter(({ row }) => row.kind === 'ham' && !row.synthetic).map(({ score }) => score);
  const ordered = honest.toSorted((a, b) => b - a);
  const passing = ordered[Math.floor(rate * ordered.length)] ?? 0;
  const caught = scored.filter(({ row }) => row.kind === 'phish');
  const sets = [...new Set(caught.map(({ row }) => row.set))].sort().map((set) => {
    const mails = caught.filter(({ row }) => row.set === set);
    const campaigns = Map.groupBy(mails, ({ row }) => campaignKey(row));
    const shares = [...campaigns.values()].map(
      (members) => members.filter(({ score }) => score > passing).length / members.length,
    );
    return { set, mails: mails.length, recall: mean(shares), synthetic: mails.every(({ row }) => row.synthetic) };
  });
  const large = sets.filter(({ mails, synthetic }) => mails >= LEAST_OF_A_SET && !synthetic);
  return { rate, threshold: passing, sets, macro: mean(large.map(({ recall }) => recall)) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}
