import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recallAt, type ScoredSet } from './recall-at.ts';

type Scores = (number | undefined)[];

/** A set in which every mail is a campaign of its own. */
function apart(name: string, scores: Scores): ScoredSet {
  return { name, campaigns: scores.map((score) => [score]) };
}

describe('recallAt', () => {
  const honest = [...Array.from({ length: 198 }, () => 0.1), 0.6, 0.8];
  const at = (rate: number, scores: Scores) => recallAt(rate, honest, [apart('a', scores)]);

  it('lets as much honest mail pass the threshold as the rate allows, and no more', () => {
    const one = at(0.005, [0.9, 0.7, 0.65, 0.05]);
    assert.deepEqual([one.macroRecall, one.threshold, one.falsePositives.count], [0.75, 0.65, 1]);
    const none = at(0.001, [0.9, 0.8, 0.7, 0.05]);
    assert.deepEqual([none.macroRecall, none.threshold, none.falsePositives.count], [0.25, 0.9, 0]);
  });

  it('catches at the threshold what it counts as honest mail there', () => {
    for (const rate of [0, 0.005, 0.01, 0.5]) {
      const { threshold = Number.POSITIVE_INFINITY, falsePositives } = at(rate, [0.9, 0.8, 0.6, 0.1]);
      assert.equal(falsePositives.count, honest.filter((score) => score >= threshold).length);
      assert.ok(falsePositives.count <= rate * honest.length);
    }
  });

  it('does not let equal scores of honest mail slip over the rate', () => {
    const { macroRecall, threshold } = recallAt(0.5, [0.5, 0.5, 0.5, 0.5], [apart('a', [0.5])]);
    assert.deepEqual([macroRecall, threshold], [0, undefined]);
  });

  it('counts every set alike and a refused mail as missed', () => {
    const sets = [apart('a', [0.9]), apart('b', [0.9, 0.1, undefined, 0.1])];
    assert.equal(recallAt(0, [0.2], sets).macroRecall, 0.625);
  });

  it('lets a campaign weigh one, however many mails it has', () => {
    const campaigns = [Array.from({ length: 98 }, () => 0.9), [0.1], [0.9, 0.1]];
    const { macroRecall, sets } = recallAt(0, [0.2], [{ name: 'a', campaigns }]);
    assert.equal(macroRecall, 0.5);
    assert.deepEqual([sets[0]?.caught.count, sets[0]?.caught.of], [99, 101]);
  });

  it('lists sets of fewer than fifty mails without averaging them, unless none is larger', () => {
    const small = apart('small', [0.1]);
    const large = apart(
      'large',
      Array.from({ length: 50 }, () => 0.9),
    );
    const { macroRecall, sets } = recallAt(0, [0.2], [large, small]);
    assert.deepEqual([macroRecall, sets.map(({ recall }) => recall)], [1, [1, 0]]);
    assert.equal(recallAt(0, [0.2], [apart('a', [0.9]), small]).macroRecall, 0.5);
  });

  it('says nothing without honest mail', () => {
    const { macroRecall, threshold } = recallAt(0.01, [], [apart('a', [0.9])]);
    assert.deepEqual([macroRecall, threshold], [undefined, undefined]);
  });
});
