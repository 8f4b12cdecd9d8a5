import type { TextSeen } from '../../observe/observations.ts';
import { observed, spot, testCheck } from '../testing.ts';
import { check } from './payment-diversion.ts';

const asking = (kind: TextSeen['diversions'][number]['kind'], words: string) =>
  observed({ text: { diversions: [{ ...spot(words), kind }] } });

testCheck(check, {
  found: {
    'a chat group': asking('chat-group', 'LINEグループを作成し'),
    'gift cards': asking('gift-card', 'ギフトカードを購入'),
    'another bank account': asking('changed-account', '振込先が変更'),
    'an excuse for another account': asking('excused-account', '監査のため別の口座'),
    'a salary to another account': asking('payroll-change', 'my salary to the new account'),
    'an errand without a name': asking('errand', 'Are you available? … Send me your mobile'),
    'a secret transfer': asking('secret-transfer', '極秘で送金'),
  },
  clear: { 'nothing of the kind': observed() },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' } }) },
});
