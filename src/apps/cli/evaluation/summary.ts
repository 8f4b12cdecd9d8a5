import type { MeasuredSet, Outcome } from './measure.ts';
import { falsePositiveRates, type RecallAt, recallAt, type Share, share } from './statistics.ts';

export interface SetSummary {
  name: string;
  mails: number;
  labels: Record<string, number>;
  /** Called fraud or suspicious: recall on fraud mail, false alarms on honest mail. */
  called: Share;
  calledFraud: Share;
}

export interface Summary {
  format: 'mekiki.eval/1';
  /** The same time gives the same figures; only the speed is the machine's. */
  startedAt: string;
  phish: SetSummary[];
  ham: SetSummary[];
  totals: { phish: SetSummary; ham: SetSummary };
  /** Unweighted mean of recall over the sets, by false-positive rate; `null` where it cannot be said. */
  macroRecallAt: Record<string, number | null>;
  thresholdAt: Record<string, number | null>;
  checks: { id: string; phish: number; ham: number }[];
  broken: { input: string; why: string }[];
  seconds: number;
  mailsPerSecond: number;
}

/** Everything that `mekiki eval` tells, as plain numbers. Refused fraud is missed; refused honest mail is left out. */
export function summarise(sets: MeasuredSet[], startedAt: string, seconds: number): Summary {
  const phish = sets.filter(({ kind }) => kind === 'phish');
  const ham = sets.filter(({ kind }) => kind === 'ham');
  const honestScores = ham.flatMap(({ outcomes }) => outcomes.flatMap(({ score }) => score ?? []));
  const fraudScores = phish.map(({ outcomes }) => outcomes.map(({ score }) => score));
  const at: [string, RecallAt][] = falsePositiveRates.map((rate) => [
    rate,
    recallAt(Number(rate), honestScores, fraudScores),
  ]);
  const mails = sets.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  return {
    format: 'mekiki.eval/1',
    startedAt,
    phish: phish.map((set) => summariseSet(set.name, set.outcomes, 'phish')),
    ham: ham.map((set) => summariseSet(set.name, set.outcomes, 'ham')),
    totals: { phish: total(phish, 'phish'), ham: total(ham, 'ham') },
    macroRecallAt: Object.fromEntries(at.map(([rate, { macroRecall }]) => [rate, macroRecall ?? null])),
    thresholdAt: Object.fromEntries(at.map(([rate, { threshold }]) => [rate, threshold ?? null])),
    checks: countChecks(phish, ham),
    broken: sets.flatMap(({ broken }) => broken),
    seconds,
    mailsPerSecond: seconds > 0 ? mails / seconds : 0,
  };
}

function total(sets: MeasuredSet[], kind: MeasuredSet['kind']): SetSummary {
  return summariseSet(
    'total',
    sets.flatMap(({ outcomes }) => outcomes),
    kind,
  );
}

function summariseSet(name: string, outcomes: Outcome[], kind: MeasuredSet['kind']): SetSummary {
  const labels: Record<string, number> = {};
  for (const { label } of outcomes) labels[label] = (labels[label] ?? 0) + 1;
  const { fraud = 0, suspicious = 0, refused = 0 } = labels;
  const counted = kind === 'phish' ? outcomes.length : outcomes.length - refused;
  return {
    name,
    mails: outcomes.length,
    labels,
    called: share(fraud + suspicious, counted),
    calledFraud: share(fraud, counted),
  };
}

function countChecks(phish: MeasuredSet[], ham: MeasuredSet[]): Summary['checks'] {
  const [onPhish, onHam] = [phish, ham].map((sets) => {
    const counts = new Map<string, number>();
    const found = sets.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.found));
    for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });
  const ids = [...new Set([...(onPhish?.keys() ?? []), ...(onHam?.keys() ?? [])])].sort();
  return ids.map((id) => ({ id, phish: onPhish?.get(id) ?? 0, ham: onHam?.get(id) ?? 0 }));
}
