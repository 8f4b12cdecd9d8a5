import type { WordingLanguage } from '../../src/wording/features.ts';
import { type ModelFile, strengths } from '../../src/wording/model.ts';
import { LEAST_FEATURES } from '../../src/wording/vote.ts';
import type { Sample } from './sample.ts';
import type { Trained } from './train.ts';
import type { Thresholds } from './votes.ts';

/** Share of honest mail that may reach each strength. */
const HONEST_SHARES = { strong: 0.005, clear: 0.02, slight: 0.06 } as const;
/** Of smaller sets no share can be told. */
const LEAST_OF_SET = 12;

/**
 * Whose share is meant: the mean over honest sets, so that a large one does not speak for all; or, where sets are small
 * and few, the largest of any group, each taken as a whole.
 */
export type SharesOf = 'sets' | 'groups';

/**
 * The lowest scores of each strength, from scores of honest mail by models that had not seen it. A strength is left out
 * where so little honest mail is there that its share of it is not one mail.
 */
export function thresholdsOf(samples: readonly Sample[], scores: ArrayLike<number>, by: SharesOf): Thresholds {
  const honest = samples.flatMap(({ fraud, held, set, group }, at) =>
    fraud || held ? [] : [{ of: by === 'sets' ? set : group, score: scores[at] ?? 0 }],
  );
  const large = [...Map.groupBy(honest, ({ of }) => of).values()].filter(({ length }) => length >= LEAST_OF_SET);
  const candidates = large
    .flat()
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const shareAbove = (cut: number) => {
    const shares = large.map((members) => members.filter(({ score }) => score > cut).length / members.length);
    return by === 'sets' ? shares.reduce((sum, share) => sum + share, 0) / shares.length : Math.max(...shares);
  };
  const lowest = (share: number) => rounded((candidates.find((cut) => shareAbove(cut) <= share) ?? 0) + 0.001);
  return Object.fromEntries(
    strengths
      .filter((strength) => HONEST_SHARES[strength] * candidates.length >= 1)
      .map((strength) => [strength, lowest(HONEST_SHARES[strength])]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export interface OfLanguage {
  language: WordingLanguage;
  trained: Trained;
  thresholds: Thresholds;
  samples: readonly Sample[];
}

/** The file that is shipped: weights as bytes of one scale, and from what they were learned. */
export function modelFile(languages: readonly OfLanguage[], command: string): ModelFile & { provenance: unknown } {
  const all = languages.flatMap(({ trained }) =>
    Array.from(trained.hashes, (hash, at) => ({ hash, weight: trained.weights[at] ?? 0 })),
  );
  const scale = Math.max(...all.map(({ weight }) => Math.abs(weight))) / 127;
  const kept = all.toSorted((a, b) => a.hash - b.hash);
  const hashes = Buffer.alloc(kept.length * 4);
  const weights = Buffer.alloc(kept.length);
  for (const [at, { hash, weight }] of kept.entries()) {
    hashes.writeUInt32LE(hash, at * 4);
    weights.writeInt8(Math.round(weight / scale), at);
  }
  return {
    format: 'mekiki.wording/1',
    provenance: {
      command,
      features: kept.length,
      leastFeatures: LEAST_FEATURES,
      honestShares: HONEST_SHARES,
      mails: Object.fromEntries(languages.map(({ language, samples }) => [language, countsOf(samples)])),
    },
    scale: Number(scale.toPrecision(6)),
    languages: Object.fromEntries(languages.map(({ language, thresholds }) => [language, { thresholds }])),
    hashes: hashes.toString('base64'),
    weights: weights.toString('base64'),
  };
}

/** Mails and campaigns of each set. */
function countsOf(samples: readonly Sample[]): Record<string, string> {
  const sets = Map.groupBy(
    samples.filter(({ held }) => !held),
    ({ set, fraud }) => `${fraud ? 'fraud' : 'honest'} ${set}`,
  );
  const counts = [...sets].map(([name, members]): [string, string] => [
    name,
    `${members.length} mails, ${new Set(members.map(({ campaign }) => campaign)).size} campaigns`,
  ]);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
