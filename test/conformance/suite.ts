import type { Vectors } from './vectors.ts';

/** One public suite. Its cases go through our own door and lookups, never past them to a library. */
export interface Suite {
  /** As it is printed, and as `explained.json` and docs/conformance.md call it. */
  name: string;
  /** The project that publishes it, and the file or folder there. */
  source: string;
  /** Runs every case; empty where the vectors do not hold its files. */
  run(vectors: Vectors): Promise<Outcome[]>;
}

export interface Outcome {
  /** Unique within the suite, and the same from run to run. */
  id: string;
  expected: string;
  got: string;
  passed: boolean;
}
