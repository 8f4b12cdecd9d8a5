import { none } from '../../answer.ts';
import { headerField, linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './asks-on-foreign-site.ts';

const link = linked({ url: 'https://stranger.example/login' });
const auth = { aligned: none('no-entry') };
const text = { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' as const }] };

testCheck(check, {
  found: { 'a login on a site that has nothing to do with the sender': observed({ ...link, auth, text }) },
  clear: {
    'the sender is proven': observed({ ...link, text }),
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
    'an answer': observed({
      mail: { ...link.mail, fields: [headerField('In-Reply-To', '<a@example.co.jp>')] },
      links: link.links,
      auth,
      text,
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
