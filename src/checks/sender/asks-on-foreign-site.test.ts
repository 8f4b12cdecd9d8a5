import { none } from '../../answer.ts';
import { headerField, linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './asks-on-foreign-site.ts';

const link = linked({ url: 'https://stranger.example/login' });
const auth = { aligned: none('no-entry') };
const text = { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' as const }] };

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { ...link.mail, fields: [headerField('In-Reply-To', '<a@example.co.jp>')] },
      links: link.links,
      auth,
      text,
    }),
    'a login on a site that has nothing to do with the sender': observed({ ...link, auth, text }),
    'the same from a domain that proves itself': observed({ ...link, text }),
  },
  clear: {
    'a known sender': observed({ ...link, identity: { fromIsKnownSender: true }, text }),
    'somebody at a mailbox provider': observed({ ...link, identity: { fromIsFreeMail: true }, text }),
    'a proven sender with a registered service': observed({
      ...linked({ url: 'https://short.example/x', role: roleOf('customers', false) }),
      text,
    }),
    'a proven sender who passes a mail on': observed({
      mail: {
        ...link.mail,
        subject: 'Fw: お知らせ',
        body: { ...observed().mail.body, text: '見てください。\n差出人: 例' },
      },
      links: link.links,
      text,
    }),
    'it asks for nothing': observed({ ...link, auth }),
    'the sender’s own site': observed({
      ...linked({ url: 'https://www.shop.example/', ofFromDomain: true }),
      auth,
      text,
    }),
    'a site of a registered company': observed({
      ...linked({ url: 'https://bank.example/', role: roleOf('official', false) }),
      auth,
      text,
    }),
    'the tracker of the service that delivered it': observed({
      mail: { ...link.mail, returnPath: mailbox('b@bounce.stranger.example', '', 'Return-Path') },
      links: link.links,
      auth,
      text,
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
