import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readReceived } from './index.ts';
import type { ReadLine } from './line.ts';

/** What a line must say: `by` and dialect always; everything of the client that is not named must be absent. */
export interface Expected {
  by?: string;
  helo?: string;
  ptr?: string;
  ip?: string;
  account?: string;
  authenticated?: boolean;
  time?: string;
  protocol?: string;
  id?: string;
  for?: string;
  envelopeFrom?: string;
  from?: string;
  zone?: string;
  handedBy?: ReadLine['handedBy'];
  ptrConfirmed?: boolean;
}

const ALWAYS = ['by', 'helo', 'ptr', 'ip', 'account'] as const;

/** A test for each line of a table. */
export function testLines(dialect: ReadLine['dialect'], table: [line: string, expected: Expected][]): void {
  for (const [line, expected] of table) {
    it(`${dialect} reads ${line.replace(/\s+/g, ' ').slice(0, 110)}`, () => {
      const read = readReceived(` ${line}`);
      const named = Object.keys(expected) as (keyof Expected)[];
      const seen = Object.fromEntries([...new Set([...ALWAYS, ...named])].map((key) => [key, read[key]]));
      const wanted = Object.fromEntries([...ALWAYS, ...named].map((key) => [key, expected[key]]));
      assert.deepEqual({ dialect: read.dialect, ...seen }, { dialect, ...wanted });
    });
  }
}
