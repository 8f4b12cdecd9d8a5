import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blindFraud, blindHonest, blindHonestWestern } from './mails/blind.ts';

const sets = { blindHonest, blindHonestWestern, blindFraud };

for (const [name, mails] of Object.entries(sets)) {
  test(`${name}: a family stands in one half only, and neither half is much larger`, () => {
    const halves = new Map<string, string>();
    for (const { family, split } of mails) {
      assert.equal(halves.get(family) ?? split, split, family);
      halves.set(family, split);
    }
    const held = mails.filter(({ split }) => split === 'held').length;
    assert.ok(Math.abs(held / mails.length - 0.5) < 0.1, `${held} of ${mails.length} are held`);
  });
}

test('each blind mail has a name of its own', () => {
  const names = Object.values(sets).flatMap((mails) => mails.map(({ name }) => name));
  assert.deepEqual([...new Set(names)], names);
});

test('the receiver of each blind fraud wrote down that it passes', () => {
  for (const { name, eml } of blindFraud) assert.match(eml, /dmarc=pass/, name);
});
