import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './secret-by-reply.ts';

const asking = { text: { secretsByReply: [spot('現在のパスワード')] } };

testCheck(check, {
  found: { 'a password in the answer': observed(asking) },
  clear: {
    'nothing of the kind': observed(),
    'in a conversation': observed({ ...asking, mail: { fields: [headerField('References', '<a@example.co.jp>')] } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
