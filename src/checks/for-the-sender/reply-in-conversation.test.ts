import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './reply-in-conversation.ts';

const answering = (id: string) => ({ fields: [headerField('In-Reply-To', `<${id}>`)], subject: 'Re: お見積り' });

testCheck(check, {
  found: { "an answer to the receiver's own message": observed({ mail: answering('1@mail.example.co.jp') }) },
  clear: {
    'no answer': observed(),
    "an answer to a stranger's message": observed({ mail: answering('1@stranger.example') }),
    'an answer by its field but not by its subject': observed({
      mail: { ...answering('1@mail.example.co.jp'), subject: '重要なお知らせ' },
    }),
  },
  unknown: { 'a pasted header may leave it out': observed({ mail: { form: 'headers-only' } }) },
});
