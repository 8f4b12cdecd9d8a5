import { observed, testCheck } from '../testing.ts';
import { check } from './quoted-forward.ts';

const usual = observed().mail.body;
const mail = (subject: string, text: string) => observed({ mail: { subject, body: { ...usual, text } } });

testCheck(check, {
  found: {
    'a program that quotes in English': mail(
      'Fwd: Your account',
      'What is this?\n\n---------- Forwarded message ---------\nFrom: Bank <x@stranger.example>\nDate: today\n\nLog in',
    ),
    'one that quotes in Japanese': mail(
      'Fw: 【重要】お知らせ',
      'これは本物でしょうか。\n\n差出人: 例示銀行 <x@stranger.example>\n送信日時: 2024年5月10日\n\nご確認ください',
    ),
  },
  clear: {
    'a mail of his own': observed(),
    'an answer': mail('Re: x', 'Yes.\n\nFrom: Taro <taro@example.co.jp>\nSent: today\n\nquestion'),
    'a subject without a quoted head': mail('Fwd: news', 'See the page.'),
    'a head that names nobody': mail('Fwd: news', '---------- Forwarded message ---------\n\nhello'),
  },
  unknown: { 'headers alone': observed({ mail: { form: 'headers-only' } }) },
});
