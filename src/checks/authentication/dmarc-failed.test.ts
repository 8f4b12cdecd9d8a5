import { type Answer, found, none, unknown } from '../../answer.ts';
import type { DmarcEvaluation } from '../../lookups/dmarc/dmarc-evaluation.ts';
import type { DkimSignature } from '../../lookups/signatures/dkim-signature.ts';
import type { Auth } from '../../observe/observations.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './dmarc-failed.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const dmarc = (result: string) =>
  found({ method: 'dmarc' as const, result, domain: 'shop.example', properties: {} }, at);

const evaluation = (change: Partial<DmarcEvaluation> = {}): Answer<DmarcEvaluation> =>
  found(
    {
      result: 'fail',
      policy: 'reject',
      policyDomain: 'shop.example',
      organizationalDomain: 'shop.example',
      record: 'v=DMARC1; p=reject',
      alignment: { dkim: 'relaxed', spf: 'relaxed' },
      aligned: [],
      ...change,
    },
    [{ asked: 7 }],
  );

/** Nothing recorded, and a fresh mail of a proven origin that fails today; with changes. */
function failingNow(rfc9989 = evaluation(), rfc7489 = rfc9989, change: Partial<Auth> = {}) {
  const nothing = unknown('not-in-mail');
  const auth = {
    dmarc: nothing,
    aligned: nothing,
    dkimNow: none('not-in-mail'),
    dmarcNow: { rfc9989, rfc7489 },
    ...change,
  };
  return { auth, mail: proven() };
}

function proven(kind: 'trusted' | 'claimed' = 'trusted') {
  const { route } = observed().mail;
  const [source] = at;
  return { route: { ...route, proofs: source ? { sendingIp: { kind, hop: 0, source } } : {} } };
}

/** A signature of the domain that does not hold. */
const broken: DkimSignature = {
  domain: 'news.shop.example',
  selector: 'sel',
  algorithm: 'rsa-sha256',
  canonicalization: 'relaxed/relaxed',
  signedFields: ['from', 'subject'],
  expiredNow: false,
  testing: false,
  result: 'fail',
  why: 'body-changed',
  signsFrom: true,
  signsSubject: true,
  unsignedTail: false,
  doubledFields: [],
  supports: false,
};

testCheck(check, {
  found: {
    'a trusted server recorded a failure': observed({ auth: { dmarc: dmarc('fail') } }),
    'a valid ARC chain shows a forwarder': observed({
      auth: { dmarc: dmarc('fail'), arc: found({ method: 'arc', result: 'pass', properties: {} }, at) },
    }),
    'it fails today, and its domain wants such mail rejected': observed(failingNow()),
    'it fails today, and the milder of two readings of the policy is quarantine': observed(
      failingNow(evaluation(), evaluation({ policy: 'quarantine' })),
    ),
  },
  clear: {
    'it passed': observed(),
    'the domain publishes no policy': observed({ auth: { dmarc: dmarc('none') } }),
    'it fails today, and the domain asks for nothing': observed(failingNow(evaluation({ policy: 'none' }))),
    'the server recorded results, DMARC not among them': observed({ auth: { dmarc: none('no-entry') } }),
  },
  unknown: {
    'the failure stands where anyone could have written it': observed({ auth: { dmarc: unknown('unproven') } }),
    'one standard finds no policy': observed(failingNow(evaluation(), none('no-entry'))),
    'its key is gone, so that today’s result is open': observed(
      failingNow(evaluation({ result: 'unknown', open: 'no-entry' })),
    ),
    'the origin is claimed, not proven': observed({ ...failingNow(), mail: proven('claimed') }),
    'its signature may have been broken by the receiver’s own filter': observed(
      failingNow(undefined, undefined, { dkimNow: found([broken], [{ asked: 8 }]) }),
    ),
    'it shows that it was passed on': observed(
      failingNow(undefined, undefined, {
        agreement: { ...observed().auth.agreement, dmarc: { agreement: 'only-now', because: ['passed-on'] } },
      }),
    ),
    'the mail is old': observed({
      ...failingNow(),
      settings: { ...observed().settings, startedAt: '2025-05-10T01:00:00Z' },
    }),
    'the policy could not be read': observed({ auth: { dmarc: dmarc('temperror') } }),
  },
});
