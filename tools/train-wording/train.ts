import { fit, type Penalties, type Row, sampleWeights, scoreOf } from './fit.ts';
import type { SharesOf } from './model-file.ts';
import type { Sample } from './sample.ts';
import { type Least, rowOf, vocabularyOf } from './vocabulary.ts';

export interface Recipe extends Penalties {
  least: Least;
  sharesOf: SharesOf;
}

/** Weights of one language by the hash of a feature. */
export interface Trained {
  hashes: Uint32Array;
  weights: Float64Array;
}

/** Trains on the samples of one language; what is held back is left out here, so that nobody can forget it. */
export function train(given: readonly Sample[], recipe: Recipe): Trained {
  const samples = given.filter(({ held }) => !held);
  const { hashes, rows: features } = vocabularyOf(samples, recipe.least);
  const groups = [...new Set(samples.map(({ group }) => group))].sort();
  const sets = [...new Set(samples.map(({ set, group }) => `${set} ${group}`))].sort();
  const weights = sampleWeights(samples);
  const rows = samples.map((sample, at): Row => {
    const { fraud, group, set } = sample;
    return {
      features: features[at] ?? new Uint32Array(),
      fraud,
      group: groups.indexOf(group),
      honestSet: fraud ? -1 : sets.indexOf(`${set} ${group}`),
      weight: weights[at] ?? 0,
    };
  });
  const taught = rows.filter(({ weight }) => weight > 0);
  return { hashes, weights: fit(taught, hashes.length, recipe) };
}

/** A scorer of samples by trained weights. */
function scorer({ hashes, weights }: Trained): (sample: Pick<Sample, 'features'>) => number {
  const indexes = new Map(Array.from(hashes, (hash, index) => [hash, index]));
  return ({ features }) => scoreOf(rowOf(features, indexes), weights);
}

/** Scores of samples by models that saw nothing of their fold. */
export function outOfFold(samples: readonly Sample[], foldOf: (sample: Sample) => string | number, recipe: Recipe) {
  const scores = new Float64Array(samples.length);
  for (const fold of [...new Set(samples.map(foldOf))].sort()) {
    const score = scorer(
      train(
        samples.filter((sample) => foldOf(sample) !== fold),
        recipe,
      ),
    );
    for (const [at, sample] of samples.entries()) if (foldOf(sample) === fold) scores[at] = score(sample);
  }
  return scores;
}
