import { found, none, unknown } from '../../answer.ts';
import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './unauthenticated-sender.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const spf = (result: string, domain = 'shop.example') =>
  found({ method: 'spf' as const, result, domain, properties: {} }, at);
const failing = { aligned: none('no-entry', at), dkim: none('no-entry', at), dmarc: none('no-entry', at) };

testCheck(check, {
  found: {
    'nothing passes': observed({ auth: { ...failing, spf: spf('softfail') } }),
    'a delivery service passes under its own name': observed({
      auth: { ...failing, spf: spf('pass', 'delivery.example') },
    }),
  },
  clear: { 'the domain vouches for it': observed() },
  unknown: {
    'nothing is recorded': observed({ auth: { ...failing, aligned: unknown('not-in-mail') } }),
    'the server wrote of neither SPF nor DKIM': observed({ auth: { ...failing, spf: none('no-entry') } }),
    'the server could not read the record': observed({ auth: { ...failing, spf: spf('temperror') } }),
    'From has no domain': observed({ mail: { headerFrom: mailbox('', 'Example Bank') }, auth: failing }),
  },
});
