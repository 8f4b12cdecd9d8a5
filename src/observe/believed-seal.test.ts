import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, none, unknown } from '../answer.ts';
import type { ArcChain, ArcSet } from '../lookups/signatures/arc.ts';
import { settings } from '../mail/testing.ts';
import { believedSeal } from './believed-seal.ts';

function chain(sealers: string[], change: Partial<ArcChain> = {}) {
  const sets = sealers.map((sealer, index): ArcSet => {
    const recorded = `mx.${sealer}; dmarc=pass header.from=shop${index}.example`;
    const chain = index === 0 ? 'none' : 'pass';
    return { instance: index + 1, sealer, selector: 's', signer: sealer, signerSelector: 's', chain, recorded };
  });
  return found<ArcChain>({ result: 'pass', sets, ...change }, [{ asked: 2 }]);
}

const trusting = { ...settings, trustedHosts: ['mx.forwarder.example'] };

function seenBy(sealers: string[], told = trusting) {
  const seal = believedSeal(chain(sealers), told);
  return seal.state === 'found' ? [seal.value.sealer, seal.value.results[0]?.domain] : seal.state;
}

describe('the believed seal', () => {
  it('is of a host that the user trusts, of his own domain, or of a provider that forwards', () => {
    assert.deepEqual(seenBy(['forwarder.example']), ['forwarder.example', 'shop0.example']);
    assert.deepEqual(seenBy(['own.example'], { ...settings, ownDomains: ['own.example'] }), [
      'own.example',
      'shop0.example',
    ]);
    assert.deepEqual(seenBy(['google.com']), ['google.com', 'shop0.example']);
    assert.deepEqual(seenBy(['microsoft.com']), ['microsoft.com', 'shop0.example']);
  });

  it('is no stranger’s, however well it holds', () => {
    assert.equal(seenBy(['attacker.example']), 'none');
    assert.equal(seenBy(['google.com.attacker.example']), 'none');
  });

  it('is the first above the last stranger, who may have changed what came to him', () => {
    assert.deepEqual(seenBy(['attacker.example', 'forwarder.example', 'google.com']), [
      'forwarder.example',
      'shop1.example',
    ]);
    assert.equal(seenBy(['google.com', 'attacker.example']), 'none');
  });

  it('is below a stranger who is proven to have changed nothing', () => {
    const unchanged = believedSeal(chain(['google.com', 'stranger.example'], { oldestPass: 1 }), settings);
    assert.equal(unchanged.state === 'found' && unchanged.value.sealer, 'google.com');
    const changed = believedSeal(chain(['google.com', 'stranger.example'], { oldestPass: 2 }), settings);
    assert.equal(changed.state, 'none');
  });

  it('is signed by its sealer', () => {
    const answer = chain(['google.com']);
    const sets =
      answer.state === 'found' ? answer.value.sets.map((set) => ({ ...set, signer: 'attacker.example' })) : [];
    assert.equal(believedSeal(found<ArcChain>({ result: 'pass', sets }), settings).state, 'none');
  });

  it('is none where the chain fails, and unknown where that cannot be told', () => {
    assert.equal(believedSeal(chain(['google.com'], { result: 'fail', why: 'seal-broken' }), settings).state, 'none');
    const silent = chain(['google.com'], { result: 'unknown', why: 'no-answer', reason: 'timeout' });
    assert.deepEqual(believedSeal(silent, settings), unknown('timeout', [{ asked: 2 }]));
    const old = chain(['google.com'], { result: 'unknown', why: 'key-gone' });
    assert.deepEqual(believedSeal(old, settings), unknown('too-old', [{ asked: 2 }]));
    assert.equal(believedSeal(none('not-in-mail'), settings).state, 'none');
  });
});
