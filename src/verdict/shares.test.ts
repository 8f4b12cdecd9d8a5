import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf, shares } from './shares.ts';

describe('signs of one kind', () => {
  it('count less, one after the other, the strongest whole', () => {
    const signs = [0.5, 2, 1].map((weight) => ({ kind: 'text' as const, weight }));
    assert.deepEqual(shares(signs), [0.36, 1, 0.6]);
  });

  it('take nothing from another kind, from what speaks for the sender, nor from what has no kind', () => {
    const signs = [
      { kind: 'text' as const, weight: 2 },
      { kind: 'links' as const, weight: 1 },
      { kind: 'for-the-sender' as const, weight: -1 },
      { kind: 'for-the-sender' as const, weight: -0.5 },
      { kind: undefined, weight: 2 },
    ];
    assert.deepEqual(shares(signs), [1, 1, 1, 1, 1]);
  });

  it('are what forwarding alone does to two checks', () => {
    assert.equal(kindOf('sending-ip-not-authorised', 'route'), kindOf('dmarc-failed', 'authentication'));
  });
});
