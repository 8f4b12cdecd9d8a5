import { found, none, unknown } from '../../answer.ts';
import { headerField, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './unauthenticated-sender.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const spf = (result: string, domain = 'shop.example') =>
  found({ method: 'spf' as const, result, domain, properties: {} }, at);
const failing = { aligned: none('no-entry', at), dkim: none('no-entry', at), dmarc: none('no-entry', at) };

const silent = { aligned: unknown('not-in-mail'), spf: unknown('not-in-mail'), dkim: unknown('not-in-mail') };
const today = (result: 'softfail' | 'pass', domain = 'shop.example') =>
  found({ result, domain, ip: '203.0.113.5' }, [{ asked: 2 }]);

testCheck(check, {
  found: {
    'nothing passes': observed({ auth: { ...failing, spf: spf('softfail') } }),
    'a delivery service passes under its own name': observed({
      auth: { ...failing, spf: spf('pass', 'delivery.example') },
    }),
    'nothing passes today, and nobody recorded anything': observed({ auth: { ...silent, spfNow: today('softfail') } }),
    'only a delivery service passes today': observed({
      auth: { ...silent, spfNow: today('pass', 'delivery.example') },
    }),
  },
  clear: { 'the domain vouches for it': observed() },
  unknown: {
    'nothing is recorded, and the policy cannot be had': observed({ auth: { ...silent, spfNow: unknown('timeout') } }),
    'nothing is recorded, and a signature of its own is open': observed({
      mail: { fields: [headerField('DKIM-Signature', 'v=1; d=shop.example; s=a; b=x')] },
      auth: { ...silent, spfNow: today('softfail') },
    }),
    'the server wrote of neither SPF nor DKIM': observed({ auth: { ...failing, spf: none('no-entry') } }),
    'the server could not read the record': observed({ auth: { ...failing, spf: spf('temperror') } }),
    'From has no domain': observed({ mail: { headerFrom: mailbox('', 'Example Bank') }, auth: failing }),
  },
});
