import type { Because } from './verdict.ts';

export interface Weight {
  /** Natural-log odds of fraud: positive against the sender, negative for him. */
  weight: number;
  strength: 'proof' | 'hint';
  /** Decides alone. */
  decisive?: true;
}

/** Log odds of fraud before anything was found: what is given to Mekiki is suspected, and mostly is not. */
export const PRIOR = -2;

export const weights: Readonly<Record<string, Weight>> = {};

export function weightOf({ finding, variant }: Pick<Because, 'finding' | 'variant'>): Weight {
  return weights[`${finding}/${variant}`] ?? weights[finding] ?? { weight: 0, strength: 'hint' };
}
