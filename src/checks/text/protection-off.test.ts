import { linked, observed, spot, testCheck } from '../testing.ts';
import { check } from './protection-off.ts';

const text = { protectionOff: [spot('コンテンツの有効化')] };

testCheck(check, {
  found: {
    'macros are to be enabled, with a link to the file': observed({ text, ...linked({ url: 'https://a.example/x' }) }),
  },
  clear: {
    'nothing of the kind': observed(linked({ url: 'https://a.example/x' })),
    'there is no file': observed({ text }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
