import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observations, Topic } from '../observe/observations.ts';
import type { Check, Outcome } from './define.ts';

type Cases<T extends Topic> = Record<Outcome['outcome'], Record<string, Pick<Observations, T>>>;

/** Every check shows at least one mail for each of the three things it can say. */
export function testCheck<T extends Topic>(check: Check<T>, cases: Cases<T>): void {
  describe(check.id, () => {
    for (const [outcome, mails] of Object.entries(cases)) {
      it(`has a case for ${outcome}`, () => assert.notEqual(Object.keys(mails).length, 0));
      for (const [name, seen] of Object.entries(mails)) {
        it(`${outcome}: ${name}`, () => assert.equal(check.run(seen).outcome, outcome));
      }
    }
  });
}
