import { found, none, unknown } from '../../answer.ts';
import type { DkimSignature } from '../../lookups/signatures/dkim-signature.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './stamped-by-receiver.ts';

const at = { mail: '', start: 0, end: 6 };
const stamps = [{ text: '[spam]', kind: 'spam' as const, source: at }];
const signed = (change: Partial<DkimSignature>) => {
  const dkimNow = found([{ domain: 'shop.example', ...change } as DkimSignature], [at]);
  return observed({ mail: { stamps }, auth: { dkimNow } });
};

testCheck(check, {
  found: {
    'a signature that fits without the stamp': signed({ result: 'pass', after: 'stamp-removed' }),
    'one that fits neither way': signed({ result: 'fail', why: 'header-changed' }),
  },
  clear: {
    'a stamp that stood there before it was signed': signed({ result: 'pass' }),
    'a text that was changed': signed({ result: 'fail', why: 'body-changed' }),
    'no signature': observed({ mail: { stamps }, auth: { dkimNow: none('not-in-mail') } }),
    'no stamp': observed(),
  },
  unknown: {
    'nobody could look the keys up': observed({ mail: { stamps }, auth: { dkimNow: unknown('not-allowed') } }),
    'a pasted header': observed({ mail: { form: 'headers-only' } }),
  },
});
