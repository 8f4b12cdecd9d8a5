import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recallAt, share } from './statistics.ts';

describe('share', () => {
  it("gives Wilson's interval", () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 0 of 20.
    const [low, high] = share(81, 263).interval ?? [];
    assert.deepEqual([low?.toFixed(4), high?.toFixed(4)], ['0.2553', '0.3662']);
    const [zero, upper] = share(0, 20).interval ?? [];
    assert.deepEqual([zero, upper?.toFixed(4)], [0, '0.1611']);
  });

  it('says nothing about nothing', () => assert.deepEqual(share(0, 0), { count: 0, of: 0 }));
});

describe('recallAt', () => {
  const honest = [...Array.from({ length: 198 }, () => 0.1), 0.6, 0.8];

  it('lets as much honest mail pass the threshold as the rate allows, and no more', () => {
    assert.deepEqual(recallAt(0.01, honest, [[0.9, 0.7, 0.6, 0.05]]), { macroRecall: 0.75, threshold: 0.6 });
    assert.deepEqual(recallAt(0.001, honest, [[0.9, 0.8, 0.7, 0.05]]), { macroRecall: 0.25, threshold: 0.9 });
  });

  it('does not let equal scores of honest mail slip over the rate', () => {
    assert.deepEqual(recallAt(0.5, [0.5, 0.5, 0.5, 0.5], [[0.5]]), { macroRecall: 0 });
  });

  it('counts every set alike and a refused mail as missed', () => {
    assert.equal(recallAt(0, [0.2], [[0.9], [0.9, 0.1, undefined, 0.1]]).macroRecall, 0.625);
  });

  it('says nothing without honest mail', () => assert.deepEqual(recallAt(0.01, [], [[0.9]]), {}));
});
