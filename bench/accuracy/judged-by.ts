import type { MeasuredSet } from '../../src/apps/cli/evaluation/measure.ts';
import type { Outcome } from '../../src/apps/cli/evaluation/outcome.ts';
import type { Scores } from './scores.ts';

/**
 * The measured sets as a filter judged their mails: called suspicious from its threshold on, everything else as it was.
 */
export function judgedBy(sets: MeasuredSet[], { scores }: Scores, calledFrom: number): MeasuredSet[] {
  const judged = (outcome: Outcome): Outcome => {
    const score = scores[outcome.fingerprint?.sha256 ?? ''];
    if (score === undefined) return outcome;
    return { ...outcome, score, label: score >= calledFrom ? 'suspicious' : 'nothing-found', found: [] };
  };
  return sets.map((set) => ({ ...set, outcomes: set.outcomes.map(judged) }));
}
