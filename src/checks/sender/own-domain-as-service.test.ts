import { found } from '../../answer.ts';
import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './own-domain-as-service.ts';

const { body } = observed().mail;
const saying = (words: string, more: Parameters<typeof observed>[0] = {}) =>
  observed({
    ...more,
    mail: { headerFrom: mailbox('info@stranger.example', 'info'), body: { ...body, text: words }, ...more.mail },
  });

testCheck(check, {
  found: {
    'thanks for using the reader’s own domain': saying(
      '平素より【example.co.jp】をご利用いただき、誠にありがとうございます。',
    ),
    'a desk of it signs': saying('Keep your password.\nexample.co.jp Support Team'),
    'in the subject': saying('お知らせ', { mail: { subject: 'example.co.jp サーバー管理者からの通知' } }),
  },
  clear: {
    'the hosting company names the domain': saying('ドメイン example.co.jp の更新期限は12月31日です。'),
    'only the address is named': saying('info@example.co.jp サポート対象のメールアドレスです。'),
    'only a link leads there': saying('https://www.example.co.jp support'),
    'the own desk': saying('example.co.jp Support Team', {
      mail: { headerFrom: mailbox('it@example.co.jp') },
    }),
    'a sender whom the user knows': saying('example.co.jp Support Team', { identity: { fromIsKnownSender: true } }),
    'a registered company': saying('example.co.jp Support Team', {
      identity: {
        fromRole: found(
          {
            brand: 'host',
            name: { ja: 'host', en: 'host' },
            role: 'official',
            domain: 'stranger.example',
            ofClaimedBrand: false,
          },
          [],
        ),
      },
    }),
    'an answer that quotes the own desk': saying('> example.co.jp Support Team'),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
