import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checks } from '../src/checks/index.ts';
import { combinations } from '../src/verdict/reconcile.ts';
import { weights } from '../src/verdict/weights.ts';

const possible = checks.flatMap(({ id, variants }) =>
  (variants ?? [undefined]).map((variant) => [id, variant] as const),
);
const names = new Set(possible.flatMap(([id, variant]) => [id, ...(variant ? [`${id}/${variant}`] : [])]));

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
