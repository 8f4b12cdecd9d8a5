import type { Sample } from './sample.ts';

/** One sample for the solver. */
export interface Row {
  features: Uint32Array;
  fraud: boolean;
  /** Index of its nuisance group. */
  group: number;
  /** Index of its set where it is honest, -1 else. */
  honestSet: number;
  weight: number;
}

export interface Penalties {
  /** On the square of each weight. */
  ridge: number;
  /**
   * On the square of the distance between the mean score of an honest set and that of all honest sets of the language.
   */
  level: number;
  steps: number;
}

/**
 * Logistic regression with an intercept for each group, by Nesterov's accelerated gradient over all rows at once: no
 * randomness, so the same rows give the same weights. A feature weighs one over the root of their number in the text,
 * so that length says nothing. Honest sets of one language are held at one level. Returns the weights; the intercepts
 * are dropped.
 */
export function fit(rows: readonly Row[], features: number, { ridge, level, steps }: Penalties): Float64Array {
  const weights = new Float64Array(features);
  const ahead = new Float64Array(features);
  const gradient = new Float64Array(features);
  const groups = 1 + Math.max(-1, ...rows.map(({ group }) => group));
  const [intercepts, interceptsAhead] = [new Float64Array(groups), new Float64Array(groups)];
  const apart = honestSetsOf(rows);
  const rate = 1 / (0.5 + ridge + level);
  let momentum = 1;
  for (let step = 0; step < steps; step += 1) {
    for (let index = 0; index < features; index += 1) gradient[index] = ridge * (ahead[index] ?? 0);
    const ofGroups = new Float64Array(groups);
    const scores = rows.map((row) => scoreOf(row.features, ahead));
    const pull = pullsOf(apart, rows, scores, level);
    for (const [at, row] of rows.entries()) {
      const log = (scores[at] ?? 0) + (interceptsAhead[row.group] ?? 0);
      const error = row.weight * (1 / (1 + Math.exp(-log)) - (row.fraud ? 1 : 0));
      ofGroups[row.group] = (ofGroups[row.group] ?? 0) + error;
      add(gradient, row.features, error + (pull[at] ?? 0));
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    advance(weights, ahead, gradient, rate, carry);
    advance(intercepts, interceptsAhead, ofGroups, rate, carry);
  }
  return weights;
}

/** The score of a text by its known features. */
export function scoreOf(features: Uint32Array, weights: Float64Array): number {
  if (features.length === 0) return 0;
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += weights[features[at] ?? 0] ?? 0;
  return sum / Math.sqrt(features.length);
}

function add(gradient: Float64Array, features: Uint32Array, error: number): void {
  const value = error / Math.sqrt(features.length || 1);
  for (let at = 0; at < features.length; at += 1) {
    const index = features[at] ?? 0;
    gradient[index] = (gradient[index] ?? 0) + value;
  }
}

function advance(now: Float64Array, ahead: Float64Array, gradient: Float64Array, rate: number, carry: number): void {
  for (let index = 0; index < now.length; index += 1) {
    const before = now[index] ?? 0;
    const after = (ahead[index] ?? 0) - rate * (gradient[index] ?? 0);
    now[index] = after;
    ahead[index] = after + carry * (after - before);
  }
}

/** Rows of each honest set, and the weight they have together. */
function honestSetsOf(rows: readonly Row[]): { rows: number[]; weight: number }[] {
  const sets = new Map<number, number[]>();
  for (const [at, { honestSet }] of rows.entries()) {
    if (honestSet >= 0) sets.set(honestSet, [...(sets.get(honestSet) ?? []), at]);
  }
  return [...sets.values()].map((members) => ({
    rows: members,
    weight: members.reduce((sum, at) => sum + (rows[at]?.weight ?? 0), 0),
  }));
}

/** The gradient of the level penalty by row. */
function pullsOf(
  sets: readonly { rows: number[]; weight: number }[],
  rows: readonly Row[],
  scores: readonly number[],
  level: number,
): Float64Array {
  const pull = new Float64Array(rows.length);
  const means = sets.map(({ rows: members, weight }) =>
    members.reduce((sum, at) => sum + ((rows[at]?.weight ?? 0) * (scores[at] ?? 0)) / weight, 0),
  );
  const middle = means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length);
  for (const [index, { rows: members, weight }] of sets.entries()) {
    const off = ((means[index] ?? 0) - middle) / sets.length;
    for (const at of members) pull[at] = (level * off * (rows[at]?.weight ?? 0)) / weight;
  }
  return pull;
}

export type Weighed = Pick<Sample, 'set' | 'fraud' | 'group' | 'campaign'>;

/** Most that one set counts, in campaigns: a large one must not speak for all. */
const MOST_OF_SET = 300;
/** Fewer campaigns on one side of a group tell only what those few are. */
const LEAST_OF_SIDE = 5;

/**
 * What each sample weighs: a campaign one, a set no more than 300 campaigns, and fraud and honest mail of a group the
 * same; all together one.
 */
export function sampleWeights(samples: readonly Weighed[]): number[] {
  const copies = countBy(samples, campaignKey);
  const ofSet = countBy(uniqueBy(samples, campaignKey), setKey);
  const first = samples.map((sample) => {
    const inSet = ofSet.get(setKey(sample)) ?? 1;
    return Math.min(1, MOST_OF_SET / inSet) / (copies.get(campaignKey(sample)) ?? 1);
  });
  const sides = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    sides.set(sideKey(sample), (sides.get(sideKey(sample)) ?? 0) + (first[at] ?? 0));
  }
  const balanced = samples.map((sample, at) => {
    const [mine = 0, other = 0] = [sides.get(sideKey(sample)), sides.get(sideKey({ ...sample, fraud: !sample.fraud }))];
    // A group with next to one side only teaches nothing and gets no weight.
    const less = Math.min(mine, other);
    return less < LEAST_OF_SIDE ? 0 : ((first[at] ?? 0) * less) / mine;
  });
  const total = balanced.reduce((sum, weight) => sum + weight, 0);
  return balanced.map((weight) => weight / total);
}

function campaignKey({ campaign, fraud, group }: Weighed): string {
  return `${campaign} ${fraud} ${group}`;
}

function setKey({ set, group }: Weighed): string {
  return `${set} ${group}`;
}

function sideKey({ group, fraud }: Weighed): string {
  return `${group} ${fraud}`;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
