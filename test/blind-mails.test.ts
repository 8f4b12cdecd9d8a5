import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInput } from '../src/index.ts';
import type { BlindMail } from './mails/blind/family.ts';
import { blindFraud, blindHonest, blindHonestWestern } from './mails/blind.ts';
import { labelOf } from './mails/label-of.ts';
import { westernFraud, westernHonest } from './mails/western.ts';

const sets = { blindHonest, blindHonestWestern, blindFraud, westernHonest, westernFraud };

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

async function labelled(mails: BlindMail[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  for (const { name, eml } of mails) {
    const label = await labelOf(eml);
    names.set(label, [...(names.get(label) ?? []), name]);
  }
  return names;
}

for (const [name, mails] of [['Japanese', blindHonest] as const, ['western', blindHonestWestern] as const]) {
  test(`no honest ${name} blind mail is called a fraud, and at most one in twenty-five suspicious`, async () => {
    const labels = await labelled(mails);
    assert.deepEqual(labels.get('fraud') ?? [], []);
    const suspected = labels.get('suspicious') ?? [];
    assert.ok(suspected.length * 25 <= mails.length, suspected.join('\n'));
  });
}

test('of the frauds that pass authentication, at least four in five raise an alarm and none is called genuine', async () => {
  const labels = await labelled(blindFraud);
  const called = (labels.get('fraud')?.length ?? 0) + (labels.get('suspicious')?.length ?? 0);
  assert.ok(called * 5 >= blindFraud.length * 4, `${called} of ${blindFraud.length}`);
  assert.deepEqual(labels.get('genuine') ?? [], []);
});

for (const [name, mails] of Object.entries({ westernHonest, westernFraud })) {
  test(`${name}: each mail is read as one input and gets a label`, async () => {
    for (const { name: mail, eml } of mails) {
      const inputs = readInput(Buffer.from(eml), `${mail}.eml`);
      assert.equal(inputs.length, 1, mail);
      assert.ok(
        inputs.every((input) => !('refused' in input) && !input.pasted),
        mail,
      );
      assert.notEqual(await labelOf(eml), 'cannot-tell', mail);
    }
  });
}
