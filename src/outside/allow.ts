import type { Kind, Wire } from './ask.ts';
import { notAsked } from './told.ts';

/** Which kinds of question may go out at all; every other one is `unknown`, and nobody hears it. */
export function allow(kinds: readonly Kind[], wire: Wire): Wire {
  return async (kind, question, aside) =>
    kinds.includes(kind) ? wire(kind, question, aside) : notAsked('not-allowed');
}
