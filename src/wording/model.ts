import type { WordingLanguage } from './features.ts';

/** How sure the wording is: the shares of honest mail that reach it are written into the model beside each. */
export const strengths = ['strong', 'clear', 'slight'] as const;
export type Strength = (typeof strengths)[number];

/** What the trained file says of one language. */
export interface LanguageFacts {
  /** Lowest score of each strength; one is missing where too little honest mail was left out to set it. */
  thresholds: Partial<Record<Strength, number>>;
}

/** The file that `tools/train-wording.ts` writes. */
export interface ModelFile {
  format: string;
  /** A weight is its whole number times this. */
  scale: number;
  languages: Partial<Record<WordingLanguage, LanguageFacts>>;
  /** Base64: the features' hashes in ascending order, unsigned and little-endian, four bytes each. */
  hashes: string;
  /** Base64: one signed byte for each of them. */
  weights: string;
}

/** A model ready to be asked. */
export interface Model {
  scale: number;
  languages: ModelFile['languages'];
  /** Index of the feature with this hash, or -1. */
  indexOf(hash: number): number;
  weights: Int8Array;
}

/** Unpacks a model; costs a few milliseconds once. */
export function unpackModel(file: ModelFile): Model {
  const bytes = Buffer.from(file.hashes, 'base64');
  const weights = new Int8Array(Buffer.from(file.weights, 'base64'));
  const mask = tableSize(weights.length) - 1;
  const hashes = new Uint32Array(mask + 1);
  const indexes = new Int32Array(mask + 1).fill(-1);
  for (let index = 0; index < weights.length; index += 1) {
    const hash = bytes.readUInt32LE(index * 4);
    let slot = hash & mask;
    while (indexes[slot] !== -1) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    indexes[slot] = index;
  }
  const indexOf = (hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = indexes[slot] ?? -1;
      if (index === -1 || hashes[slot] === hash) return index;
    }
  };
  return { scale: file.scale, languages: file.languages, indexOf, weights };
}

/** At most half full, so that a search ends soon. */
function tableSize(features: number): number {
  let size = 1024;
  while (size < features * 2) size *= 2;
  return size;
}
