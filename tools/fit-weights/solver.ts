/** One mail of a problem: places of the coefficients that stand in it, its label and what it counts. */
export interface Sample {
  places: readonly number[];
  fraud: boolean;
  count: number;
}

/** A coefficient, the value it is drawn to, how hard, and the interval it stays in. */
export interface Coefficient {
  drawnTo: number;
  pull: number;
  least: number;
  most: number;
}

/** Passes over all coefficients, and the change below which a pass is the last. */
const MOST_PASSES = 3000;
const STILL = 1e-6;

/**
 * Logistic regression with fixed intercept: minimises the counted log loss plus `pull / 2 * (value - drawnTo)²` of each
 * coefficient within its interval. Coordinate descent whose step rests on the bound of the loss's curvature (1/4), so no
 * step raises the loss; it is convex, and the same input gives the same numbers, bit for bit.
 */
export function fitLogistic(
  samples: readonly Sample[],
  coefficients: readonly Coefficient[],
  intercept: number,
): number[] {
  const carriers = coefficients.map((): number[] => []);
  for (const [index, { places }] of samples.entries()) for (const place of places) carriers[place]?.push(index);
  const values = coefficients.map(({ drawnTo, least, most }) => Math.min(Math.max(drawnTo, least), most));
  const logOdds = samples.map(({ places }) => places.reduce((sum, place) => sum + (values[place] ?? 0), intercept));
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = 0;
    for (const [place, coefficient] of coefficients.entries()) {
      const before = values[place] ?? 0;
      const after = stepOf(before, coefficient, carriers[place] ?? [], samples, logOdds);
      if (after === before) continue;
      values[place] = after;
      for (const index of carriers[place] ?? []) logOdds[index] = (logOdds[index] ?? 0) + after - before;
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < STILL) break;
  }
  return values;
}

function stepOf(
  value: number,
  { drawnTo, pull, least, most }: Coefficient,
  carriers: readonly number[],
  samples: readonly Sample[],
  logOdds: readonly number[],
): number {
  let slope = pull * (value - drawnTo);
  let curvature = pull;
  for (const index of carriers) {
    const sample = samples[index];
    if (!sample) continue;
    const probability = 1 / (1 + Math.exp(-(logOdds[index] ?? 0)));
    slope += sample.count * (probability - (sample.fraud ? 1 : 0));
    curvature += sample.count / 4;
  }
  if (curvature === 0) return value;
  return Math.min(Math.max(value - slope / curvature, least), most);
}
