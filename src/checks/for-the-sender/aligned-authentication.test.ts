import { found, none, unknown } from '../../answer.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './aligned-authentication.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const by = (method: 'dmarc' | 'dkim' | 'spf') => found({ by: method, domain: 'shop.example' }, at);

testCheck(check, {
  found: {
    'DMARC passed': observed({ auth: { aligned: by('dmarc') } }),
    'a signature of its organisation is valid': observed({ auth: { aligned: by('dkim') } }),
    'SPF passed for its organisation': observed({ auth: { aligned: by('spf') } }),
    'a provider vouches for a mailbox that anyone can open': observed({
      auth: { aligned: by('dmarc') },
      identity: { fromIsFreeMail: true },
    }),
    'a signature verifies today': observed({
      auth: { aligned: found({ by: 'dkim', domain: 'shop.example', now: true }, at) },
    }),
    'SPF passes today': observed({ auth: { aligned: found({ by: 'spf', domain: 'shop.example', now: true }, at) } }),
  },
  clear: { 'nothing of its organisation passed': observed({ auth: { aligned: none('no-entry') } }) },
  unknown: { 'nobody who is believed recorded anything': observed({ auth: { aligned: unknown('not-in-mail') } }) },
});
