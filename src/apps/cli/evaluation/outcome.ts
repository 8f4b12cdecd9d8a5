import { type Case, type Fingerprint, fingerprintOf, type Investigation } from '../../../index.ts';
import { type Traits, traitsOf } from './traits.ts';

/** What one mail of a set came to, and no more of it: thousands of them stay in memory. */
export interface Outcome {
  /** The file it lies in; with its number where that holds several. */
  file: string;
  label: Case['verdict']['label'] | 'refused';
  /** What follows is missing where it was refused. */
  score?: number;
  /** What was found, strongest first. */
  found: Found[];
  traits?: Traits;
  fingerprint?: Fingerprint;
}

export interface Found {
  id: string;
  variant?: string;
  /** As weighed in this mail: 0 where something else explains it. */
  weight: number;
}

/** What is kept of an investigation. */
export function outcomeOf(file: string, investigation: Investigation): Outcome {
  const { verdict } = investigation;
  const fingerprint = fingerprintOf(investigation);
  return {
    file,
    label: verdict.label,
    score: verdict.score,
    found: verdict.because.map(({ finding, variant, weight }) => ({
      id: finding,
      ...(variant !== undefined && { variant }),
      weight,
    })),
    traits: traitsOf(investigation, fingerprint.arrival?.time),
    fingerprint,
  };
}

export function refusedOutcome(file: string): Outcome {
  return { file, label: 'refused', found: [] };
}

/** The finding by its id and, where it names one, its variant. */
export function nameOf({ id, variant }: Found): string {
  return variant === undefined ? id : `${id}/${variant}`;
}
