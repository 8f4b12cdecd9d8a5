import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { share } from './statistics.ts';

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
