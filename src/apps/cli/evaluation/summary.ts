import { campaignsOf } from './campaigns.ts';
import { type CheckCounts, countChecks } from './check-counts.ts';
import { type Confusion, confusionOf } from './confusion.ts';
import {
  caughtAt,
  type FraudGroups,
  fraudGroups,
  type HonestGroups,
  honestGroups,
  isCalled,
  type Thresholds,
} from './groups.ts';
import type { MeasuredSet } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { falsePositiveRates, leastAveraged, mean, type RecallAt, recallAt, recallOf } from './recall-at.ts';
import { type Share, share } from './statistics.ts';

export interface SetSummary {
  name: string;
  mails: number;
  /** Mails of one origin together; a refused mail is one of its own. */
  campaigns: number;
  labels: Record<string, number>;
  /** Called fraud or suspicious: recall on fraud mail, false alarms on honest mail. */
  called: Share;
  calledFraud: Share;
  /** The share that is called, where a campaign weighs one. */
  calledByCampaign: number;
  /** At or above the threshold of each rate of false positives. */
  at: Record<string, Share>;
}

export interface Summary {
  format: 'mekiki.eval/1';
  /** The same time gives the same figures; only the speed is the machine's. */
  startedAt: string;
  phish: SetSummary[];
  ham: SetSummary[];
  /** Neither fraud nor honest mail: in no rate. */
  other: SetSummary[];
  totals: { phish: SetSummary; ham: SetSummary };
  /** Names of the fraud sets that means are over, and how many mails one needs for it. */
  averaged: { sets: string[]; leastMails: number };
  /** Mean over the averaged sets of what was called, a campaign weighing one; `null` where it cannot be said. */
  macroRecallByLabel: number | null;
  /** The same by score, by false-positive rate: mails at or above `thresholdAt`. Empty without fraud to score. */
  macroRecallAt: Record<string, number | null>;
  thresholdAt: Record<string, number | null>;
  /** What each threshold catches: honest mail, and each fraud set by campaign and by mail. */
  roc: ({ rate: string } & Pick<RecallAt, 'falsePositives' | 'sets'>)[];
  fraud: FraudGroups;
  honest: HonestGroups;
  checks: CheckCounts[];
  /** Only where it was asked for. */
  confusion?: Confusion;
  broken: { input: string; why: string }[];
  /** Reading and judging alone. */
  seconds: number;
  mailsPerSecond: number;
}

interface Grouped extends MeasuredSet {
  campaigns: Outcome[][];
}

/** Everything that `mekiki eval` tells, as plain numbers. Refused fraud is missed; refused honest mail is left out. */
export function summarise(sets: MeasuredSet[], startedAt: string, options: { confusion?: boolean } = {}): Summary {
  const grouped = sets.map((set) => ({ ...set, campaigns: campaignsOf(set) }));
  const of = (kind: MeasuredSet['kind']) => grouped.filter((set) => set.kind === kind);
  const [phish, ham] = [of('phish'), of('ham')];
  const at = pointsOf(phish, ham);
  const each = (kind: MeasuredSet['kind']) => of(kind).map((set) => summariseSet(set.name, set, at));
  const [phishSets, seconds] = [each('phish'), sets.reduce((sum, set) => sum + set.seconds, 0)];
  const leastMails = leastAveraged(phishSets.map(({ mails }) => mails));
  const large = phishSets.filter(({ mails }) => mails >= leastMails);
  const mails = sets.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  return {
    format: 'mekiki.eval/1',
    startedAt,
    phish: phishSets,
    ham: each('ham'),
    other: each('other'),
    totals: { phish: total(phish, 'phish', at), ham: total(ham, 'ham', at) },
    averaged: { sets: large.map(({ name }) => name), leastMails },
    macroRecallByLabel: mean(large.map(({ calledByCampaign }) => calledByCampaign)) ?? null,
    macroRecallAt: byRate(at, ({ macroRecall }) => macroRecall ?? null),
    thresholdAt: byRate(at, ({ threshold }) => threshold ?? null),
    roc: Object.entries(at).map(([rate, { falsePositives, sets: recalls }]) => ({
      rate,
      falsePositives,
      sets: recalls,
    })),
    fraud: fraudGroups(outcomesOf(phish), at),
    honest: honestGroups(outcomesOf(ham), at),
    checks: countChecks(
      phish.flatMap(({ campaigns }) => campaigns),
      ham.flatMap(({ campaigns }) => campaigns),
    ),
    ...(options.confusion === true && { confusion: confusionOf(sets) }),
    broken: sets.flatMap(({ broken }) => broken),
    seconds,
    mailsPerSecond: seconds > 0 ? mails / seconds : 0,
  };
}

/** None where no fraud is there to be scored. */
function pointsOf(phish: Grouped[], ham: Grouped[]): Thresholds {
  if (phish.length === 0) return {};
  const honest = outcomesOf(ham).flatMap(({ score }) => score ?? []);
  const frauds = phish.map(({ name, campaigns }) => ({
    name,
    campaigns: campaigns.map((mails) => mails.map(({ score }) => score)),
  }));
  return Object.fromEntries(falsePositiveRates.map((rate) => [rate, recallAt(Number(rate), honest, frauds)]));
}

function byRate<T>(at: Thresholds, value: (point: RecallAt) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(at).map(([rate, point]) => [rate, value(point)]));
}

function outcomesOf(sets: Grouped[]): Outcome[] {
  return sets.flatMap(({ outcomes }) => outcomes);
}

type Counted = Pick<Grouped, 'kind' | 'outcomes' | 'campaigns'>;

function total(sets: Grouped[], kind: MeasuredSet['kind'], at: Thresholds): SetSummary {
  const all = { kind, outcomes: outcomesOf(sets), campaigns: sets.flatMap(({ campaigns }) => campaigns) };
  return summariseSet('total', all, at);
}

function summariseSet(name: string, { kind, outcomes, campaigns }: Counted, at: Thresholds): SetSummary {
  const labels: Record<string, number> = {};
  for (const { label } of outcomes) labels[label] = (labels[label] ?? 0) + 1;
  const { fraud = 0, suspicious = 0, refused = 0 } = labels;
  const counted = kind === 'phish' ? outcomes.length : outcomes.length - refused;
  return {
    name,
    mails: outcomes.length,
    campaigns: campaigns.length,
    labels,
    called: share(fraud + suspicious, counted),
    calledFraud: share(fraud, counted),
    calledByCampaign: recallOf(campaigns, isCalled),
    at: caughtAt(outcomes, counted, at),
  };
}
