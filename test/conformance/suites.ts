import { rfc7208 } from './spf-suites.ts';
import type { Suite } from './suite.ts';

/** Every suite that `npm run conformance` runs, in the order in which it is printed. */
export const suites: readonly Suite[] = [rfc7208];
