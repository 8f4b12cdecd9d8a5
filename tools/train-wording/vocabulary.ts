import type { Sample } from './sample.ts';

/** The features that are learned, and each sample as indexes into them. */
export interface Vocabulary {
  /** Ascending. */
  hashes: Uint32Array;
  rows: Uint32Array[];
}

export interface Least {
  campaigns: number;
  sets: number;
}

/** Keeps what stands in enough campaigns and in enough sets: the rest belongs to one template or one collection. */
export function vocabularyOf(samples: readonly Sample[], least: Least): Vocabulary {
  const seen = new Map<number, { campaigns: Set<number>; sets: Set<string> }>();
  for (const { features, campaign, set } of samples) {
    for (const hash of features) {
      const one = seen.get(hash);
      if (one) {
        if (one.campaigns.size < least.campaigns) one.campaigns.add(campaign);
        if (one.sets.size < least.sets) one.sets.add(set);
      } else seen.set(hash, { campaigns: new Set([campaign]), sets: new Set([set]) });
    }
  }
  const kept = [...seen].filter(
    ([, { campaigns, sets }]) => campaigns.size >= least.campaigns && sets.size >= least.sets,
  );
  const hashes = Uint32Array.from(kept.map(([hash]) => hash)).sort();
  const indexes = new Map(Array.from(hashes, (hash, index) => [hash, index]));
  const rows = samples.map(({ features }) => rowOf(features, indexes));
  return { hashes, rows };
}

/** The indexes of those features that are known. */
export function rowOf(features: Uint32Array, indexes: ReadonlyMap<number, number>): Uint32Array {
  return Uint32Array.from([...features].map((hash) => indexes.get(hash) ?? -1).filter((index) => index >= 0));
}
