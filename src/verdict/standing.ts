import { explanations } from './explanations.ts';
import { type Combination, combinations } from './reconcile.ts';

/** A finding by its name: its check, and the variant where it has one. */
export interface Named {
  finding: string;
  variant?: string;
}

/** Each finding by its id, and by its variant where it has one: the names that explanations and combinations use. */
export function namesOf(found: readonly Named[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ finding, variant }) => (variant ? [finding, `${finding}/${variant}`] : [finding])));
}

const explanationsOf = Map.groupBy(explanations, ({ finding }) => finding);

/** Which finding explains each one away, by the explained one's id; what stands unexplained is missing. */
export function explainedBy(found: readonly Named[]): ReadonlyMap<string, string> {
  const names = namesOf(found);
  const explained = new Map<string, string>();
  for (const { finding, variant } of found) {
    const explanation = explanationsOf
      .get(finding)
      ?.find((one) => (!one.variant || one.variant === variant) && names.has(one.by));
    if (explanation) explained.set(finding, explanation.by.replace(/\/.*$/, ''));
  }
  return explained;
}

/** The combinations that what stands unexplained completes. */
export function completeCombinations(names: ReadonlySet<string>): Combination[] {
  const has = (name: string) => names.has(name);
  return combinations.filter(({ needs, unless }) => needs.every((group) => group.some(has)) && !unless.some(has));
}
