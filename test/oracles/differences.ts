import { bodyDifferences } from './body-differences.ts';
import type { Difference } from './difference.ts';
import { headerDifferences } from './header-differences.ts';

/** Every known reason why readers differ. */
export const differences: readonly Difference[] = [...headerDifferences, ...bodyDifferences];
