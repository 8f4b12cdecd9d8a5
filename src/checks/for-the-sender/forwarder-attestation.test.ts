import { found, none, unknown } from '../../answer.ts';
import type { MethodResult } from '../../mail/mail.ts';
import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './forwarder-attestation.ts';

const at = [{ asked: 3 }];

function sealedBy(result: Omit<MethodResult, 'properties'>) {
  const results = [{ ...result, properties: {} }];
  return found({ sealer: 'forwarder.example', instance: 1, results }, at);
}

testCheck(check, {
  found: {
    'DMARC had passed at the forwarder': observed({
      auth: { seal: sealedBy({ method: 'dmarc', result: 'pass', domain: 'shop.example' }) },
    }),
    'a signature of the organisation had verified there': observed({
      auth: { seal: sealedBy({ method: 'dkim', result: 'pass', domain: 'mail.shop.example' }) },
    }),
  },
  clear: {
    'nobody who is believed sealed it': observed({ auth: { seal: none('no-entry') } }),
    'it had failed there already': observed({
      auth: { seal: sealedBy({ method: 'dmarc', result: 'fail', domain: 'shop.example' }) },
    }),
    'another domain had passed there': observed({
      auth: { seal: sealedBy({ method: 'spf', result: 'pass', domain: 'bulk.example' }) },
    }),
    'readers differ on its author': observed({
      mail: { furtherFrom: [mailbox('info@bank.example')] },
      auth: { seal: sealedBy({ method: 'dmarc', result: 'pass', domain: 'shop.example' }) },
    }),
  },
  unknown: { 'the keys of the seals could not be had': observed({ auth: { seal: unknown('not-allowed') } }) },
});
