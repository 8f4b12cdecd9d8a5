import { headerField, linked, observed, spot, testCheck } from '../testing.ts';
import { check } from './reply-in-conversation.ts';

const answering = (id: string, text = 'ありがとうございます。\n> お見積りを\n> お送りします。') => ({
  fields: [headerField('In-Reply-To', `<${id}>`)],
  subject: 'Re: お見積り',
  body: { ...observed().mail.body, text },
});
const button = linked({ url: 'https://page.example.net/', text: '確認する' });

testCheck(check, {
  found: {
    "an answer to the receiver's own message": observed({ mail: answering('1@mail.example.co.jp') }),
    'with the head of what it answers, as Outlook quotes': observed({
      mail: answering('1@mail.example.co.jp', '承知しました。\n差出人: 山田太郎\n件名: お見積り'),
    }),
    'with a link that is looked up, not pressed': observed({
      links: button.links,
      mail: { ...answering('1@mail.example.co.jp'), ...button.mail },
    }),
  },
  clear: {
    'the fields of an answer, and nothing quoted': observed({
      mail: answering('1@mail.example.co.jp', '至急ご確認ください'),
    }),
    'an answer that calls for a click': observed({
      links: button.links,
      mail: { ...answering('1@mail.example.co.jp'), ...button.mail },
      text: { callsToAction: [spot('こちらをクリック')] },
    }),
    'no answer': observed(),
    "an answer to a stranger's message": observed({ mail: answering('1@stranger.example') }),
    'an answer by its field but not by its subject': observed({
      mail: { ...answering('1@mail.example.co.jp'), subject: '重要なお知らせ' },
    }),
  },
  unknown: { 'a pasted header may leave it out': observed({ mail: { form: 'headers-only' } }) },
});
