import type { Kind, Wire } from './ask.ts';
import { localReason } from './local-names.ts';
import { notAsked } from './told.ts';

/**
 * The policy: which kinds of question this app may put at all, and which names no app may (`local-names.ts`); every other
 * question is `unknown`, and nobody hears it.
 */
export function allow(kinds: readonly Kind[], wire: Wire): Wire {
  return async (kind, question, aside, signal) => {
    if (!kinds.includes(kind)) return notAsked('not-allowed');
    const local = localReason(kind, question);
    return local === undefined ? wire(kind, question, aside, signal) : notAsked(local);
  };
}
