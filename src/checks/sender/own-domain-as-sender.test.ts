import { found, none, unknown } from '../../answer.ts';
import { headerField, hop, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './own-domain-as-sender.ts';

const headerFrom = mailbox('admin@example.co.jp', '管理者');
const failing = { aligned: none('no-entry', [{ mail: '', start: 0, end: 1 }]) };
const silent = { aligned: unknown('not-in-mail') };
const { sendingIp: _, sendingHop: __, ...inside } = observed().mail.route;
const excluded = found({ result: 'softfail' as const, domain: 'example.co.jp', ip: '203.0.113.5' }, [{ asked: 2 }]);
const part = (type: string) => ({ path: '', type, encoding: '7bit', start: 0, end: 10 });
const signed = [headerField('DKIM-Signature', 'v=1; a=rsa-sha256; d=example.co.jp; s=x; b=abc')];

testCheck(check, {
  found: {
    'a trusted server recorded that nothing passes': observed({ mail: { headerFrom }, auth: failing }),
    'nothing is recorded, no signature is there, and SPF does not pass': observed({
      mail: { headerFrom },
      auth: { ...silent, spfNow: excluded },
    }),
  },
  clear: {
    'another domain': observed({ auth: failing }),
    'it authenticates': observed({ mail: { headerFrom } }),
    'a colleague logged in': observed({
      mail: { headerFrom, route: { ...observed().mail.route, hops: [hop({ authenticated: true })] } },
      auth: failing,
    }),
    "a report of the provider's own servers": observed({
      mail: {
        headerFrom: mailbox('postmaster@example.co.jp'),
        returnPath: mailbox('', '', 'Return-Path'),
        parts: [part('multipart/report'), part('message/delivery-status')],
      },
      auth: failing,
      links: [],
    }),
    'recipients at a mailbox provider': observed({ mail: { headerFrom }, identity: { ownDomains: [] }, auth: failing }),
  },
  unknown: {
    'it never came from outside': observed({ mail: { headerFrom, route: inside }, auth: failing }),
    'nothing is recorded and DNS is silent': observed({
      mail: { headerFrom },
      auth: { ...silent, spfNow: unknown('timeout') },
    }),
    'a signature that nobody checked may be valid': observed({
      mail: { headerFrom, fields: signed },
      auth: { ...silent, spfNow: excluded },
    }),
    'SPF is asked two years later': observed({
      settings: { startedAt: '2026-05-10T00:00:00Z' },
      mail: { headerFrom },
      auth: { ...silent, spfNow: excluded },
    }),
  },
});
