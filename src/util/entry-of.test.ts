import assert from 'node:assert/strict';
import { it } from 'node:test';
import { entryOf } from './entry-of.ts';

it('finds what was put into a record, and nothing that it inherits', () => {
  const record = Object.fromEntries([
    ['__proto__', 1],
    ['bank.example', 2],
  ]);
  assert.deepEqual(
    ['__proto__', 'bank.example', 'constructor', 'toString'].map((key) => entryOf(record, key)),
    [1, 2, undefined, undefined],
  );
});
