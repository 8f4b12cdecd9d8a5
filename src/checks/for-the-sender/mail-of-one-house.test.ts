import { none } from '../../answer.ts';
import { claiming, linked, mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './mail-of-one-house.ts';

const own = { url: 'https://news.florist.example/item', text: 'See it', ofAlignedSender: true, ofFromDomain: true };
const page = named(linked(own));
const pages = linked(own, { ...own, url: 'https://news.florist.example/about' });
const twice = linked(own, { ...own, url: `${own.url}?again` });
const counted = named(linked(own, { url: 'https://u1.ct.sendgrid.net/ls/click', text: 'See more' }));

/** The domain spells the sender's name: a sign of a house, so that nothing but the case itself keeps the check silent. */
function named<T extends { mail: object }>(seen: T) {
  return { ...seen, mail: { ...seen.mail, headerFrom: mailbox('news@florist.example', 'Florist News') } };
}

testCheck(check, {
  found: {
    'a shop that links to itself': observed(page),
    'a shop that has its clicks counted': observed(counted),
    'a name in kanji, and several pages': observed({
      ...pages,
      mail: { ...pages.mail, headerFrom: mailbox('news@florist.example', '例示商店') },
    }),
    'a name in kanji, and an imprint': observed({
      ...page,
      mail: {
        ...page.mail,
        headerFrom: mailbox('news@florist.example', '例示商店'),
        body: { ...observed().mail.body, text: '例示商店\n〒100-0000 東京都\n' },
      },
    }),
  },
  clear: {
    'a stranger’s page beside its own': observed(
      named(linked(own, { url: 'https://page.example.net/', text: 'Open' })),
    ),
    'its own page on an open host': observed(named(linked({ ...own, openHost: true }))),
    'no link': observed(),
    'one button and no sign of a house': observed({
      ...page,
      mail: { ...page.mail, headerFrom: mailbox('news@florist.example', '事務局') },
    }),
    'one page under two addresses': observed({
      ...twice,
      mail: { ...twice.mail, headerFrom: mailbox('news@florist.example', '事務局') },
    }),
    'a name that only a subdomain spells': observed({
      ...page,
      mail: { ...page.mail, headerFrom: mailbox('news@garden.florist.example', 'Garden Club') },
    }),
    'a name of somebody else': observed({
      ...page,
      mail: { ...page.mail, headerFrom: mailbox('news@florist.example', 'Golden Rewards') },
    }),
    'answers that go elsewhere': observed({
      ...page,
      mail: { ...page.mail, replyTo: [mailbox('desk@garden.example', '', 'Reply-To')] },
    }),
    'a registered company’s name': observed({ ...page, identity: { claimedBrand: claiming() } }),
    'a domain that imitates one': observed({
      ...page,
      identity: {
        lookalikes: [
          {
            place: 'from',
            source: { mail: '', start: 0, end: 1 },
            host: 'bank-shop.example',
            brand: 'bank',
            name: { ja: '例示銀行', en: 'Example Bank' },
            kind: 'named',
            written: 'bank',
            imitated: 'bank',
            ofClaimedBrand: false,
            proven: false,
          },
        ],
      },
    }),
    'a question for a password': observed({
      ...page,
      text: { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' }] },
    }),
    'a question for money': observed({ ...page, text: { asks: [{ ...spot('お支払い'), aim: 'payment' }] } }),
    'a deadline and a threat': observed({
      ...page,
      text: { deadlines: [spot('24時間以内')], threats: [spot('停止します')] },
    }),
    'a mailbox provider': observed({ ...page, identity: { fromIsFreeMail: true } }),
    'nothing that vouches': observed({ ...page, auth: { aligned: none('no-entry') } }),
  },
  unknown: {
    'no believed result': observed({
      ...page,
      auth: { aligned: { state: 'unknown', reason: 'unproven', sources: [] } },
    }),
    'headers only': observed({ mail: { form: 'headers-only' } }),
  },
});
