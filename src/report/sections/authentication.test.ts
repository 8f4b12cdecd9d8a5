import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, none, unknown } from '../../answer.ts';
import type { Case } from '../../investigation.ts';
import type { DmarcEvaluation } from '../../lookups/dmarc/dmarc-evaluation.ts';
import type { DkimSignature } from '../../lookups/signatures/dkim-signature.ts';
import { tell } from '../story.ts';
import { sampleCase } from '../testing.ts';
import { authentication } from './authentication.ts';

type Auth = Case['observations']['auth'];

/** The section's text for the sample with these results; its From is of l-partner.co.jp. */
function told(change: Partial<Auth>, language: 'ja' | 'en' = 'en'): string {
  const sample = sampleCase();
  const { observations } = sample;
  const dossier = { ...sample, observations: { ...observations, auth: { ...observations.auth, ...change } } };
  const section = authentication(tell(dossier, language));
  return JSON.stringify(section.blocks);
}

const signature = (change: Partial<DkimSignature>): DkimSignature => ({
  domain: 'l-partner.co.jp',
  selector: 'sel',
  algorithm: 'rsa-sha256',
  canonicalization: 'relaxed/relaxed',
  signedFields: ['from', 'subject'],
  expiredNow: false,
  testing: false,
  result: 'pass',
  signsFrom: true,
  signsSubject: true,
  unsignedTail: false,
  doubledFields: [],
  supports: true,
  ...change,
});
const signedBy = (change: Partial<DkimSignature>) => ({ dkimNow: found([signature(change)], [{ asked: 3 }]) });

const evaluation = (change: Partial<DmarcEvaluation> = {}) =>
  found<DmarcEvaluation>(
    {
      result: 'fail',
      policy: 'reject',
      policyDomain: 'l-partner.co.jp',
      organizationalDomain: 'l-partner.co.jp',
      record: 'v=DMARC1; p=reject',
      alignment: { dkim: 'relaxed', spf: 'relaxed' },
      aligned: [],
      ...change,
    },
    [{ asked: 4 }],
  );

describe('the section on authentication', () => {
  it('says what a signature is worth in words without keys and selectors', () => {
    for (const [change, says] of [
      [{}, 'signed by the domain it names, and unchanged since'],
      [{ domain: 'delivery.example' }, 'signed, but by another company than the one it names'],
      [{ result: 'fail', why: 'body-changed', supports: false }, 'signed, but the text was changed on the way'],
      [{ result: 'unknown', why: 'key-gone', supports: false }, 'of an older mail can no longer be checked'],
      [{ unsignedTail: true, supports: false }, 'goes on behind what it covers'],
      [{ doubledFields: ['from'], supports: false }, 'a field stands twice'],
      [{ ambiguous: true, supports: false }, 'where header and parts end depends on'],
      [{ signsSubject: false, supports: false }, 'does not cover sender or subject'],
      [{ result: 'unknown', why: 'no-answer', supports: false }, 'nobody answered for the key'],
    ] as [Partial<DkimSignature>, string][]) {
      assert.ok(told(signedBy(change)).includes(says), says);
    }
    assert.ok(told(signedBy({ domain: 'delivery.example' }), 'ja').includes('名乗っている会社とは別の会社の署名です'));
  });

  it('says that anyone could have written From where there is neither signature nor policy, not where that is unknown', () => {
    const open = { dkimNow: none('not-in-mail'), dmarcNow: { rfc9989: none('no-entry'), rfc7489: none('no-entry') } };
    assert.ok(told(open).includes('No signature, no policy: anyone could have written this From.'));
    const silent = { rfc9989: unknown('timeout'), rfc7489: unknown('timeout') };
    assert.ok(!told({ ...open, dmarcNow: silent }).includes('anyone could have written this From'));
  });

  it('shows the two standards only where they differ', () => {
    const same = told({ dmarcNow: { rfc9989: evaluation(), rfc7489: evaluation() } });
    assert.ok(!same.includes('RFC 9989') && same.includes('asks receivers to reject such mail'));
    const differing = told({ dmarcNow: { rfc9989: evaluation(), rfc7489: evaluation({ policy: 'none' }) } });
    assert.ok(differing.includes('RFC 9989') && differing.includes('RFC 7489'));
    const half = told({ dmarcNow: { rfc9989: evaluation(), rfc7489: unknown('timeout') } });
    assert.ok(!half.includes('RFC 7489'));
  });

  it('tells a difference between the record and today, with what may have come between', () => {
    const { agreement } = sampleCase().observations.auth;
    const dkim = { agreement: 'differs' as const, because: ['body-changed' as const] };
    const text = told({
      ...signedBy({ result: 'fail', why: 'body-changed', supports: false }),
      dkim: found([{ method: 'dkim', result: 'pass', domain: 'l-partner.co.jp', properties: {} }], [{ asked: 2 }]),
      agreement: { ...agreement, dkim },
    });
    assert.ok(text.includes('they differ') && text.includes('Possible reasons: the text was changed on the way'));
    assert.ok(text.includes('When it was received, the signature of the domain it names was valid.'));
  });

  it('does not contradict itself where the receiver recorded a failure and it passes today', () => {
    const text = told({
      dmarc: found({ method: 'dmarc', result: 'fail', domain: 'l-partner.co.jp', properties: {} }, [{ asked: 2 }]),
      dmarcNow: { rfc9989: evaluation({ result: 'pass' }), rfc7489: evaluation({ result: 'pass' }) },
      aligned: found({ by: 'dkim', domain: 'l-partner.co.jp', now: true }, [{ asked: 3 }]),
    });
    assert.ok(text.includes('could not be confirmed; verified now, it comes from the domain it names'));
    assert.ok(!text.includes('Nothing confirms'));
  });

  it('does not hold today’s SPF against an old mail', () => {
    const { agreement } = sampleCase().observations.auth;
    const old = { agreement: 'only-now' as const, because: ['old-mail' as const] };
    const text = told({ agreement: { ...agreement, spf: old } });
    assert.ok(text.includes('what the domain allowed then is not known'));
    assert.ok(!text.includes('"tag":"softfail","tone":"danger"'));
    assert.ok(told({}).includes('"tag":"softfail","tone":"danger"'));
  });

  it('shows the way through the policy to the term that decided, and the domain’s own words', () => {
    const value = {
      domain: 'bank.example',
      ip: '192.0.2.1',
      via: ['include:a.example'],
      mechanism: 'ip4:192.0.2.0/24',
    };
    const pass = told({ spfNow: found({ ...value, result: 'pass' as const }, []) });
    assert.ok(pass.includes('bank.example → include:a.example → ip4:192.0.2.0/24'));
    const explanation = 'not one of our servers';
    assert.ok(told({ spfNow: found({ ...value, result: 'fail' as const, explanation }, []) }).includes(explanation));
  });
});
