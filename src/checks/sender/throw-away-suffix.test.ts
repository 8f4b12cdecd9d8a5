import { linked, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './throw-away-suffix.ts';

const text = { language: 'ja' as const };
const page = linked({ url: 'https://login.example.top/' });
const headerFrom = mailbox('info@example.cn');

testCheck(check, {
  found: {
    'the page': observed({ ...page, text }),
    'the sender': observed({ mail: { headerFrom }, text }),
    both: observed({ mail: { ...page.mail, headerFrom }, links: page.links, text }),
    'another language': observed({ ...page, text: { language: 'en' } }),
  },
  clear: {
    'a Japanese sender and page': observed({ ...linked({ url: 'https://www.example.jp/' }), text }),
    'a suffix that shops use': observed({ ...linked({ url: 'https://www.example.shop/' }), text }),
    'a mail passed on': observed({
      ...page,
      mail: {
        ...page.mail,
        subject: '転送: 確認',
        body: { ...observed().mail.body, text: 'From: a@example.top\nログイン' },
      },
      text,
    }),
    'a link of the foot': observed({ ...linked({ url: 'https://example.top/', action: false }), text }),
    'a registered company’s': observed({ ...linked({ url: 'https://example.cn/', role: roleOf('official') }), text }),
    'a known sender': observed({ mail: { headerFrom }, identity: { fromIsKnownSender: true }, text }),
    'a country’s suffix in another language': observed({ mail: { headerFrom }, text: { language: 'en' } }),
    'the letters in another place of the name': observed({ ...linked({ url: 'https://top.example/' }), text }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
