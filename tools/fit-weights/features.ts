import { checks } from '../../src/checks/index.ts';
import { combinations } from '../../src/verdict/reconcile.ts';
import { kindOf, shares } from '../../src/verdict/shares.ts';
import { completeCombinations, explainedBy, type Named, namesOf } from '../../src/verdict/standing.ts';
import { HINT_CAP, PROOF_CAP, weightKey, weights } from '../../src/verdict/weights.ts';
import type { Row } from './matrix.ts';

/** One number to be fitted: a key of the table of weights, or a combination. */
export interface Feature {
  name: string;
  of: 'finding' | 'combination';
  /** The value set by hand, to which it is drawn. */
  first: number;
  least: number;
  most: number;
  /** Missing for combinations: each counts whole. */
  kind?: ReturnType<typeof kindOf>;
}

/** What combinations may add at most: they name what decides, and stand on findings that are weighed as well. */
const COMBINATION_CAP = 3;

/**
 * Every weight that may be fitted. The sign is the first value's: what speaks against the sender never comes to speak for
 * him, and the reverse; a first value of nothing stays nothing. The caps are those of the table.
 */
export function features(): Feature[] {
  const topics = new Map(checks.map(({ id, topic }) => [id, topic]));
  const ofFindings = Object.entries(weights).map(([name, { weight, strength }]) => {
    const id = name.replace(/\/.*$/, '');
    const kind = kindOf(id, topics.get(id) ?? 'text');
    return { ...bounded({ name, of: 'finding', first: weight }, strength === 'hint' ? HINT_CAP : PROOF_CAP), kind };
  });
  const ofCombinations = combinations.map(({ id, weight }) =>
    bounded({ name: id, of: 'combination', first: weight }, COMBINATION_CAP),
  );
  return [...ofFindings, ...ofCombinations];
}

function bounded(feature: Pick<Feature, 'name' | 'of' | 'first'>, cap: number): Feature {
  const { first } = feature;
  return { ...feature, least: first < 0 ? -PROOF_CAP : 0, most: first > 0 ? cap : 0 };
}

/** Which features stand in a mail, by their place in the list. */
export function standingIn(row: Pick<Row, 'found'>, places: ReadonlyMap<string, number>): number[] {
  const found = row.found.map((name): Named => {
    const [finding = '', variant] = name.split('/');
    return { finding, ...(variant !== undefined && { variant }) };
  });
  const explained = explainedBy(found);
  const standing = found.filter(({ finding }) => !explained.has(finding));
  const names = [
    ...standing.map((reason) => `finding ${weightKey(reason) ?? ''}`),
    ...completeCombinations(namesOf(standing)).map(({ id }) => `combination ${id}`),
  ];
  return names.flatMap((name) => places.get(name) ?? []);
}

/** What each of the features that stand in a mail counts of its weight, by these values. */
export function sharesIn(standing: readonly number[], list: readonly Feature[], values: readonly number[]): number[] {
  return shares(standing.map((place) => ({ kind: list[place]?.kind, weight: values[place] ?? 0 })));
}

export function placesOf(list: readonly Feature[]): Map<string, number> {
  return new Map(list.map(({ of, name }, index) => [`${of} ${name}`, index]));
}

/** What a matrix names and the table does not weigh: its checks have changed since. */
export function namesWithoutWeight(rows: readonly Pick<Row, 'found'>[]): string[] {
  const names = [...new Set(rows.flatMap(({ found }) => found))].sort();
  return names.filter((name) => {
    const [finding = '', variant] = name.split('/');
    return weightKey({ finding, ...(variant !== undefined && { variant }) }) === undefined;
  });
}
