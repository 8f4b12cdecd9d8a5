import { observed, spot, testCheck } from '../testing.ts';
import { check } from './nameless-greeting.ts';

const namelessGreeting = [spot('お客様各位')];
const asks = [{ ...spot('パスワードを入力'), aim: 'credentials' as const }];

testCheck(check, {
  found: { 'it asks for a login and greets nobody': observed({ text: { namelessGreeting, asks } }) },
  clear: {
    'a newsletter that greets everybody': observed({ text: { namelessGreeting } }),
    'a society collects its fee': observed({
      text: { namelessGreeting, asks: [{ ...spot('お振り込みください'), aim: 'payment' }] },
    }),
    'it greets by name': observed({ text: { asks } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
