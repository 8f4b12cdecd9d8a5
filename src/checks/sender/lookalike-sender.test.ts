import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identity, Observations } from '../../observe/observations.ts';
import { observed } from '../testing.ts';
import { check } from './lookalike-sender.ts';

type SenderLookalike = Identity['lookalikes'][number];

function imitating(change: Partial<SenderLookalike>, identity: Partial<Identity> = {}): Observations {
  const one: SenderLookalike = {
    place: 'from',
    host: 'bank-info.example.net',
    brand: 'bank',
    name: { ja: '例示銀行', en: 'Example Bank' },
    kind: 'named',
    written: 'bank',
    imitated: 'bank',
    ofClaimedBrand: true,
    proven: true,
    source: { mail: '', start: 0, end: 10 },
    ...change,
  };
  return observed({ identity: { lookalikes: [one], ...identity } });
}

describe(check.id, () => {
  for (const kind of ['domain-inside', 'confusable', 'misspelt', 'named'] as const) {
    it(`finds ${kind}, in From as in Reply-To and envelope`, () => {
      for (const place of ['from', 'reply-to', 'envelope'] as const) {
        const outcome = check.run(imitating({ kind, place }));
        assert.ok(outcome.outcome === 'found');
        assert.equal(outcome.variant, kind);
        assert.deepEqual(Object.keys(outcome.facts).sort(), [...(check.facts ?? [])].sort());
        assert.equal(outcome.facts.place, place);
        assert.equal(outcome.sources.length, 1);
      }
    });
  }

  it('is clear for a name alone where the registry has gaps or another brand is claimed', () => {
    assert.equal(check.run(imitating({ proven: false })).outcome, 'clear');
    assert.equal(check.run(imitating({ ofClaimedBrand: false })).outcome, 'clear');
  });

  it('is clear for senders that the receiver knows, his own domains and none at all', () => {
    const strong = { kind: 'confusable' } as const;
    assert.equal(check.run(imitating(strong, { fromIsKnownSender: true })).outcome, 'clear');
    assert.equal(check.run(imitating({ ...strong, host: 'mail.example.co.jp' })).outcome, 'clear');
    assert.equal(check.run(observed()).outcome, 'clear');
  });
});
