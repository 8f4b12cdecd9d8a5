import assert from 'node:assert/strict';
import { it } from 'node:test';
import { exitCodeOf, worstOf } from './exit-code.ts';

it('gives every label its exit code', () => {
  const labels = ['fraud', 'suspicious', 'cannot-tell', 'nothing-found', 'genuine'];
  assert.deepEqual(labels.map(exitCodeOf), [20, 10, 3, 0, 0]);
});

it('ends with the worst of several mails', () => {
  assert.equal(worstOf([0, 3, 2, 10, 20, 0]), 20);
  assert.equal(worstOf([2, 10, 3]), 10);
  assert.equal(worstOf([3, 2, 0]), 2);
  assert.equal(worstOf([0, 3]), 3);
  assert.equal(worstOf([]), 0);
});
