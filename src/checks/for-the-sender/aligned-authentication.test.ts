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
    'SPF passes today, and nobody recorded it': observed({
      auth: { aligned: by('spf'), spf: unknown('not-in-mail') },
    }),
  },
  clear: { 'nothing of its organisation passed': observed({ auth: { aligned: none('no-entry') } }) },
  unknown: { 'nobody who is believed recorded anything': observed({ auth: { aligned: unknown('not-in-mail') } }) },
});
