import { found, none, unknown } from '../../answer.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './dmarc-failed.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const dmarc = (result: string) =>
  found({ method: 'dmarc' as const, result, domain: 'shop.example', properties: {} }, at);

testCheck(check, {
  found: {
    'a trusted server recorded a failure': observed({ auth: { dmarc: dmarc('fail') } }),
    'a valid ARC chain shows a forwarder': observed({
      auth: { dmarc: dmarc('fail'), arc: found({ method: 'arc', result: 'pass', properties: {} }, at) },
    }),
  },
  clear: {
    'it passed': observed(),
    'the domain publishes no policy': observed({ auth: { dmarc: dmarc('none') } }),
    'the server recorded results, DMARC not among them': observed({ auth: { dmarc: none('no-entry') } }),
  },
  unknown: {
    'the failure stands where anyone could have written it': observed({ auth: { dmarc: unknown('unproven') } }),
    'the policy could not be read': observed({ auth: { dmarc: dmarc('temperror') } }),
  },
});
