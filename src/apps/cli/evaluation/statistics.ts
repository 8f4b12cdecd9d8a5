export interface Share {
  count: number;
  of: number;
  /** Missing where there is nothing to count. */
  rate?: number;
  /** 95 % interval of the rate by Wilson's score method, which stays honest near 0 and for small sets. */
  interval?: [number, number];
}

const Z = 1.959964;

/** How many of how many, with how sure one can be of it. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of };
  const rate = count / of;
  const centre = rate + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {
    count,
    of,
    rate,
    interval: [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)],
  };
}

/** The rates of false positives at which one looks at recall. */
export const falsePositiveRates = ['0.001', '0.002', '0.005', '0.01'] as const;

export interface RecallAt {
  /** Mean of the sets' recalls, each set counting alike; missing without honest or without fraud mail. */
  macroRecall?: number;
  /** The lowest score of any mail at which the honest mail stays at or below the rate. */
  threshold?: number;
}

/**
 * Recall by score, at the lowest threshold that keeps the pooled honest mail at or below a false-positive rate.
 * `frauds` has the scores of one set each, `undefined` for a mail that was refused: a miss at every threshold.
 */
export function recallAt(rate: number, honest: number[], frauds: (number | undefined)[][]): RecallAt {
  const sets = frauds.filter((scores) => scores.length > 0);
  if (honest.length === 0 || sets.length === 0) return {};
  // The highest scores of honest mail may pass; a mail that only equals the first that may not, must not pass either.
  const allowed = Math.floor(rate * honest.length + 1e-9);
  const limit = honest.toSorted((a, b) => b - a)[allowed] ?? Number.NEGATIVE_INFINITY;
  const above = (score: number | undefined): score is number => score !== undefined && score > limit;
  const recalls = sets.map((scores) => scores.filter(above).length / scores.length);
  const passing = [...honest, ...sets.flat()].filter(above);
  return {
    macroRecall: recalls.reduce((sum, each) => sum + each, 0) / recalls.length,
    ...(passing.length > 0 ? { threshold: passing.reduce((low, score) => Math.min(low, score)) } : {}),
  };
}
