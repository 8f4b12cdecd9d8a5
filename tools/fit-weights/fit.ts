import { PRIOR } from '../../src/verdict/weights.ts';
import { type Balance, countsOf, nuisanceOf } from './balance.ts';
import { type Feature, placesOf, sharesIn, standingIn } from './features.ts';
import type { Row } from './matrix.ts';
import { fitLogistic, type Sample } from './solver.ts';

export interface Choice extends Balance {
  /** How hard a weight is drawn to its first value, in mails' worth of certainty. */
  pull: number;
  /** Weights that fewer campaigns carry are not measured, and keep their first value. */
  leastCampaigns: number;
}

/** Intercepts of eras and languages are drawn to nothing, softly: they are to take what the weights must not. */
const NUISANCE_PULL = 1;

/** After so many the weights no longer move in the second decimal. */
const ROUNDS = 5;

export interface Fitted {
  feature: Feature;
  value: number;
  /** Mails in which it stood unexplained. */
  fraud: number;
  honest: number;
  /** False: it keeps its first value. */
  measured: boolean;
}

/**
 * Fits every weight that enough campaigns carry, on mail that is not held; the others are kept, and counted all the
 * same.
 */
export function fit(all: readonly Row[], list: readonly Feature[], choice: Choice): Fitted[] {
  const rows = all.filter(({ held }) => !held);
  const places = placesOf(list);
  const standing = rows.map((row) => standingIn(row, places));
  const carried = list.map(() => ({ fraud: 0, honest: 0, campaigns: new Set<string>() }));
  for (const [index, row] of rows.entries()) {
    for (const place of standing[index] ?? []) {
      const carrier = carried[place];
      if (!carrier) continue;
      carrier[row.kind === 'phish' ? 'fraud' : 'honest'] += 1;
      carrier.campaigns.add(row.campaign);
    }
  }
  const measured = carried.map(({ campaigns }) => campaigns.size >= choice.leastCampaigns);
  const groups = [...new Set(rows.map(nuisanceOf))].sort();
  const coefficients = [
    ...list.map(({ first, least, most }, place) => ({
      drawnTo: first,
      pull: choice.pull,
      ...(measured[place] ? { least, most } : { least: first, most: first }),
    })),
    ...groups.map(() => ({ drawnTo: 0, pull: NUISANCE_PULL, least: -10, most: 10 })),
  ];
  const counts = countsOf(rows, choice);
  let values = coefficients.map(({ drawnTo }) => drawnTo);
  // How much a further sign counts follows from the weights, and these from it.
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.map((row, index): Sample => {
      const places = standing[index] ?? [];
      return {
        places: [...places, list.length + groups.indexOf(nuisanceOf(row))],
        shares: [...sharesIn(places, list, values), 1],
        fraud: row.kind === 'phish',
        count: counts[index] ?? 0,
      };
    });
    const from = values;
    values = fitLogistic(
      samples,
      coefficients.map((coefficient, place) => ({ ...coefficient, start: from[place] ?? coefficient.drawnTo })),
      PRIOR,
    );
  }
  return list.map((feature, place) => ({
    feature,
    value: round(values[place] ?? feature.first),
    fraud: carried[place]?.fraud ?? 0,
    honest: carried[place]?.honest ?? 0,
    measured: measured[place] ?? false,
  }));
}

/** Two decimals are more than the data can tell. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
