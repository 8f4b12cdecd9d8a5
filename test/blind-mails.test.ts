import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blindHonest } from './mails/blind.ts';

test('a family of blind mails stands in one half only, and neither half is much larger', () => {
  const halves = new Map<string, string>();
  for (const { family, split } of blindHonest)
    assert.equal(halves.get(family) ?? split, split, halves.set(family, split) && family);
  const held = blindHonest.filter(({ split }) => split === 'held').length;
  assert.ok(Math.abs(held / blindHonest.length - 0.5) < 0.1, `${held} of ${blindHonest.length} are held`);
});

test('each blind mail has a name of its own', () => {
  const names = blindHonest.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
});
