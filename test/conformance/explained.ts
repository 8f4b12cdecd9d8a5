import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Outcome, Suite } from './suite.ts';

/** By suite and case: why a case does not pass. docs/conformance.md says the same, in the same words. */
export const explained = z
  .record(z.string(), z.record(z.string(), z.string().min(1)))
  .parse(JSON.parse(readFileSync(new URL('explained.json', import.meta.url), 'utf8')));

/** The reason why this case may fail, or `undefined`. */
export function reasonOf(suite: Suite, outcome: Outcome): string | undefined {
  return explained[suite.name]?.[outcome.id];
}
