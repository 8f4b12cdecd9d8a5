/**
 * One mail of a problem: places of the coefficients that stand in it and what each is multiplied by, its label and what
 * it counts.
 */
export interface Sample {
  places: readonly number[];
  shares: readonly number[];
  fraud: boolean;
  count: number;
}

/** A coefficient: where the search starts, the value it is drawn to, how hard, and the interval it stays in. */
export interface Coefficient {
  start: number;
  drawnTo: number;
  pull: number;
  least: number;
  most: number;
}

interface Carrier {
  sample: number;
  share: number;
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
  const carriers = coefficients.map((): Carrier[] => []);
  for (const [sample, { places, shares }] of samples.entries()) {
    for (const [at, place] of places.entries()) carriers[place]?.push({ sample, share: shares[at] ?? 1 });
  }
  const values = coefficients.map(({ start, least, most }) => Math.min(Math.max(start, least), most));
  const logOdds = samples.map(({ places, shares }) =>
    places.reduce((sum, place, at) => sum + (values[place] ?? 0) * (shares[at] ?? 1), intercept),
  );
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = 0;
    for (const [place, coefficient] of coefficients.entries()) {
      const before = values[place] ?? 0;
      const after = stepOf(before, coefficient, carriers[place] ?? [], samples, logOdds);
      if (after === before) continue;
      values[place] = after;
      for (const { sample, share } of carriers[place] ?? []) {
        logOdds[sample] = (logOdds[sample] ?? 0) + (after - before) * share;
      }
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < STILL) break;
  }
  return values;
}

function stepOf(
  value: number,
  { drawnTo, pull, least, most }: Coefficient,
  carriers: readonly Carrier[],
  samples: readonly Sample[],
  logOdds: readonly number[],
): number {
  let slope = pull * (value - drawnTo);
  let curvature = pull;
  for (const { sample, share } of carriers) {
    const { count = 0, fraud = false } = samples[sample] ?? {};
    const probability = 1 / (1 + Math.exp(-(logOdds[sample] ?? 0)));
    slope += count * share * (probability - (fraud ? 1 : 0));
    curvature += (count * share * share) / 4;
  }
  if (curvature === 0) return value;
  return Math.min(Math.max(value - slope / curvature, least), most);
}
