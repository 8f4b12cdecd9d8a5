import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checks } from '../src/checks/index.ts';
import { fittedCombinations, fittedWeights, notMeasured } from '../src/verdict/fitted-weights.ts';
import { combinations } from '../src/verdict/reconcile.ts';
import { PRIOR, weightOf, weights } from '../src/verdict/weights.ts';

const possible = checks.flatMap(({ id, variants }) =>
  (variants ?? [undefined]).map((variant) => [id, variant] as const),
);
const names = new Set(possible.flatMap(([id, variant]) => [id, ...(variant ? [`${id}/${variant}`] : [])]));

it('knows a check by its variants or by itself', () => {
  const nameless = checks.filter(({ variants }) => variants?.length === 0).map(({ id }) => id);
  assert.deepEqual(nameless, [], 'an empty list of variants: leave it out');
});

it('weighs every variant that a check can find, if only with an explicit nothing', () => {
  const weightless = possible
    .filter(([finding, variant]) => !(`${finding}/${variant}` in weights) && !(finding in weights))
    .map(([finding, variant]) => (variant ? `${finding}/${variant}` : finding));
  assert.deepEqual(weightless, [], `src/verdict/weights.ts lacks ${weightless.join(', ')}`);
});

it('weighs and combines nothing that no check can find', () => {
  const used = [...Object.keys(weights), ...combinations.flatMap(({ needs, unless }) => [...needs.flat(), ...unless])];
  const strange = used.filter((name) => !names.has(name));
  assert.deepEqual(strange, [], `no check finds ${strange.join(', ')}`);
});

it('lets no hint lift the score to one half by itself, and no fitted weight turn its sign', () => {
  const entries = Object.entries(weights).map(([key, first]) => {
    const [finding = '', variant] = key.split('/');
    return { key, first, weight: weightOf({ finding, ...(variant && { variant }) }) };
  });
  const convicting = entries.filter(({ weight }) => weight.strength === 'hint' && PRIOR + weight.weight >= 0);
  assert.deepEqual(
    convicting.map(({ key }) => key),
    [],
  );
  const turned = entries.filter(({ first, weight }) => Math.sign(first.weight) * Math.sign(weight.weight) < 0);
  assert.deepEqual(
    turned.map(({ key }) => key),
    [],
  );
});

it('has no fitted weight beside a table that no longer knows its key', () => {
  const known = new Set([...Object.keys(weights), ...combinations.map(({ id }) => id)]);
  const fitted = [...Object.keys(fittedWeights), ...Object.keys(fittedCombinations), ...notMeasured];
  assert.deepEqual(
    fitted.filter((key) => !known.has(key)),
    [],
  );
});
