import { observed, testCheck } from '../testing.ts';
import { check } from './drawn-code.ts';

const source = { mail: '1', start: 0, end: 9 };
const code = { format: 'QRCode', text: 'https://login.example/', source };

testCheck(check, {
  found: {
    'a code of table cells': observed({ mail: { codes: [{ ...code, where: 'qr-cells' }] } }),
    'a code of block letters': observed({ mail: { codes: [{ ...code, where: 'qr-letters' }] } }),
  },
  clear: {
    'no code': observed(),
    'a code in a picture': observed({ mail: { codes: [{ ...code, where: 'qr-picture' }] } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
