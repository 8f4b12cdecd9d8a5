import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readArguments, spreadLists } from './arguments.ts';

it('spreads lists over their option and leaves the rest alone', () => {
  assert.deepEqual(spreadLists(['--phish', 'a', 'b', '--json', '--ham', 'c', '--lang', 'ja'], ['phish', 'ham']), [
    '--phish',
    'a',
    '--phish',
    'b',
    '--json',
    '--ham',
    'c',
    '--lang',
    'ja',
  ]);
});

it('reports a list without a value instead of swallowing the next option', () => {
  const read = readArguments(spreadLists(['--phish', '--json'], ['phish']), {
    phish: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  assert.equal('refused' in read && read.refused.code, 'usage');
});
