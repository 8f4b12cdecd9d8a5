import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, none, type Reason, unknown } from '../answer.ts';
import type { Case } from '../investigation.ts';
import { unanswered } from '../observe/testing.ts';
import { outage } from './outage.ts';
import { sampleCase } from './testing.ts';

function told(reason: Reason, seen: Partial<Case['observations']['dns']> = {}): string | undefined {
  const kept = sampleCase();
  const { dns, ownership } = unanswered(reason);
  return outage({ ...kept, observations: { ...kept.observations, ownership, dns: { ...dns, ...seen } } })?.en;
}

describe('a network that answers nothing', () => {
  it('is said once for the whole report, with the reason', () => {
    assert.match(told('unreachable') ?? '', /^Nobody outside gave any answer \(.+\)\. The verdict rests on the mail/);
    assert.match(told('not-allowed') ?? '', /^Nobody outside was asked\. /);
  });

  it('is no outage where anybody answered, if only that there is nothing', () => {
    assert.equal(told('timeout', { mailExchangers: none('nodata') }), undefined);
    assert.equal(told('timeout', { addresses: found(['192.0.2.1']) }), undefined);
    assert.equal(outage(sampleCase()), undefined);
  });

  it('is not concluded where there was nothing to ask', () => {
    assert.equal(told('not-recorded', { addresses: unknown('no-domain') }), undefined);
  });
});
