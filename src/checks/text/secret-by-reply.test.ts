import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './secret-by-reply.ts';

const asking = { text: { secretsByReply: [spot('現在のパスワード')] } };

testCheck(check, {
  found: {
    'a password in the answer': observed(asking),
    'passing for an answer, which anyone can': observed({
      ...asking,
      mail: { fields: [headerField('References', '<a@example.co.jp>')] },
    }),
  },
  clear: {
    'nothing of the kind': observed(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
