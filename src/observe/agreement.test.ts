import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Answer, found, none, unknown } from '../answer.ts';
import type { DkimSignature } from '../lookups/signatures/dkim-signature.ts';
import type { Mail, MethodResult } from '../mail/mail.ts';
import { parseMail } from '../mail/parse.ts';
import type { Settings } from '../settings.ts';
import { compareResults } from './agreement.ts';
import type { Auth } from './observations.ts';
import { unanswered } from './testing.ts';

const settings: Settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'en',
};

function mailOf(date = 'Mon, 23 Nov 2026 09:00:00 +0900', field = 'X-Nothing: x'): Mail {
  return parseMail(Buffer.from(`From: a@shop.example\r\nDate: ${date}\r\n${field}\r\n\r\nx\r\n`), settings);
}

function compared(change: Partial<Auth>, mail = mailOf()) {
  return compareResults(mail, { ...unanswered().auth, ...change }, settings);
}

const recorded = (method: MethodResult['method'], result: string, domain = 'shop.example'): MethodResult => ({
  method,
  result,
  domain,
  properties: {},
});
const spfNow = (result: 'pass' | 'fail'): Answer<Auth['spfNow'] extends Answer<infer T> ? T : never> =>
  found({ result, domain: 'shop.example', ip: '192.0.2.1' });
const signature = (change: Partial<DkimSignature>) => found([{ domain: 'shop.example', ...change } as DkimSignature]);

it('tells agreement, difference, and results of one side from silence', () => {
  const agreement = (change: Partial<Auth>) => compared(change).spf.agreement;
  assert.equal(agreement({}), 'neither-known');
  assert.equal(agreement({ spf: found(recorded('spf', 'pass')) }), 'only-recorded');
  assert.equal(agreement({ spfNow: spfNow('pass') }), 'only-now');
  assert.equal(agreement({ spf: found(recorded('spf', 'pass')), spfNow: spfNow('pass') }), 'agrees');
  assert.equal(agreement({ spf: found(recorded('spf', 'pass')), spfNow: spfNow('fail') }), 'differs');
});

it('does not compare with what the receiver could not find out, nor with what cannot be told today', () => {
  const temporary = compared({ spf: found(recorded('spf', 'temperror')), spfNow: spfNow('pass') });
  assert.equal(temporary.spf.agreement, 'only-now');
  const gone = compared({
    dkim: found([recorded('dkim', 'pass')]),
    dkimNow: signature({ result: 'unknown', why: 'key-gone' }),
  });
  assert.deepEqual(gone.dkim, { agreement: 'only-recorded', because: ['key-gone'] });
});

it('compares the signature of From’s organisation, not that of the service beside it', () => {
  const { dkim } = compared({
    dkim: found([recorded('dkim', 'pass', 'delivery.example'), recorded('dkim', 'pass')]),
    dkimNow: found([
      { domain: 'delivery.example', result: 'pass' } as DkimSignature,
      { domain: 'shop.example', result: 'fail', why: 'body-changed' } as DkimSignature,
    ]),
  });
  assert.deepEqual(dkim, { agreement: 'differs', because: ['body-changed'] });
});

it('says what may have come between, as far as the mail shows it', () => {
  const old = mailOf('Fri, 1 Mar 2024 09:00:00 +0900', 'List-Id: <l.example>');
  const { spf } = compared({ spf: found(recorded('spf', 'pass')), spfNow: spfNow('fail') }, old);
  assert.deepEqual(spf.because, ['old-mail', 'passed-on']);
});

it('takes a DMARC result for agreed where either standard comes to it', () => {
  const evaluation = (result: string) => found({ result }) as unknown as Auth['dmarcNow']['rfc9989'];
  const now = { rfc9989: evaluation('fail'), rfc7489: none('no-entry') };
  assert.equal(compared({ dmarc: found(recorded('dmarc', 'none')), dmarcNow: now }).dmarc.agreement, 'agrees');
  assert.equal(compared({ dmarc: found(recorded('dmarc', 'fail')), dmarcNow: now }).dmarc.agreement, 'agrees');
  assert.equal(compared({ dmarc: found(recorded('dmarc', 'pass')), dmarcNow: now }).dmarc.agreement, 'differs');
  const open = { rfc9989: unknown('timeout'), rfc7489: unknown('timeout') };
  assert.equal(compared({ dmarc: found(recorded('dmarc', 'pass')), dmarcNow: open }).dmarc.agreement, 'only-recorded');
});
