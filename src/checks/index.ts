import type { Check } from './define.ts';

/** All checks, in the order of the report. `index.test.ts` holds this list against the folder. */
export const checks: readonly Check[] = [];
