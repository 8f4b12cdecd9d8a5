import { observed, testCheck } from '../testing.ts';
import { check } from './differing-texts.ts';

const body = observed().mail.body;
const request = Array.from({ length: 60 }, (_, at) => `お客様番号${at * 7919}の確認をお願いします。`).join('');
const novel = Array.from({ length: 60 }, (_, at) => `The ${at * 104729}th chapter tells of ships and harbours. `).join(
  '',
);

testCheck(check, {
  found: { 'a novel beside a request': observed({ mail: { body: { ...body, text: request, plain: novel } } }) },
  clear: {
    'no plain text': observed(),
    'the same': observed({ mail: { body: { ...body, text: request, plain: `${request}\nhttps://shop.example/` } } }),
    'a sentence for readers without HTML': observed({
      mail: { body: { ...body, text: request, plain: 'HTML メールを表示できる環境でご覧ください。' } },
    }),
    'what is hidden in the HTML': observed({ mail: { body: { ...body, text: request, hidden: novel, plain: novel } } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
