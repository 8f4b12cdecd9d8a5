import type { TextSeen } from '../../observe/observations.ts';
import { headerField, linked, mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './nameless-desk.ts';

const { body } = observed().mail;
const desk = (name: string, text: Partial<TextSeen>, words = '下記よりお手続きください。') =>
  observed({ mail: { headerFrom: mailbox('info@tokai-naisou.example', name), body: { ...body, text: words } }, text });
const asking = { asks: [{ ...spot('カード番号を入力'), aim: 'card' as const }] };
const held = { mailboxNotices: [spot('メールボックスの容量')], callsToAction: [spot('こちらをクリック')] };

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: {
        headerFrom: mailbox('info@shop.example', 'サポート'),
        fields: [headerField('In-Reply-To', '<a@example.co.jp>')],
      },
      text: asking,
    }),
    'a card desk without a company': desk('カードご利用確認センター', asking),
    'a desk that presses': desk('ドメイン管理センター', {
      deadlines: [{ ...spot('本日まで'), hours: 10 }],
      threats: [spot('第三者に開放')],
      callsToAction: [spot('今すぐ更新')],
    }),
    'whoever runs the mail': desk('Mail Admin', held),
    'a fortune from a support desk': desk('生活復興支援窓口', {
      stories: [{ ...spot('8800万円'), kind: 'windfall', parts: ['8800万円'] }],
    }),
    'a fortune from a person': desk('佐伯', {
      stories: [{ ...spot('3億円'), kind: 'windfall', parts: ['3億円'] }],
    }),
  },
  clear: {
    'a person who reminds of a fee': desk('佐伯', asking),
    'a fortune told of in a lottery firm’s name': desk(
      '例示くじ',
      { stories: [{ ...spot('7億円'), kind: 'windfall', parts: ['7億円'] }] },
      '株式会社例示くじ',
    ),
    'it asks for nothing': desk('カードご利用確認センター', {}),
    'a notice with nothing to do': desk('メールボックス監視', { mailboxNotices: [spot('メールボックスの容量')] }),
    'the name is somebody’s': desk('例示カード 不正検知担当', asking),
    'a person of the desk': desk('採用担当 林', asking),
    'the text names the company': desk('カスタマーサポート', asking, '発行:株式会社例示カード'),
    'the text names the sender by his domain': desk('Support Team', asking, 'Your Tokai-Naisou account'),
    'the text names a house of the town': desk('経理部', asking, 'いつもお世話になっております。山田建設です。'),
    'the text names the sender by a word of his domain': desk('Support Team', asking, 'Your Naisou account'),
    'a university’s desk': observed({
      mail: { headerFrom: mailbox('itc@mail.example.ac.jp', '情報基盤センター') },
      text: held,
    }),
    'the desk of the own house': observed({
      mail: { headerFrom: mailbox('it@example.co.jp', '情報システム部') },
      identity: { ownDomains: ['example.co.jp'] },
      text: held,
    }),
    'it warns of fraud': observed({
      mail: { headerFrom: mailbox('news@bulletin.example', 'セキュリティ通信'), subject: 'カード会社を騙るメール' },
      text: asking,
    }),
    'somebody else’s link, nothing asked': observed({
      ...linked({ url: 'https://shop.example/' }),
      text: {},
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
