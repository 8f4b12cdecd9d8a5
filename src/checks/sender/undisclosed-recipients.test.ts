import { headerField, linked, mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './undisclosed-recipients.ts';

const away = { url: 'https://stranger.example/x', text: 'Open' };

function to(value: string, links = linked(away), subject = 'news') {
  return observed({ mail: { ...links.mail, fields: [headerField('To', value)], subject }, links: links.links });
}

testCheck(check, {
  found: {
    'nobody named, and a button to a stranger': to('undisclosed-recipients:;'),
    'as Outlook writes it': to('Undisclosed recipients:;'),
    'nobody named, and a password asked for': observed({
      mail: { fields: [headerField('To', 'undisclosed-recipients:;')] },
      text: { asks: [{ ...spot('password'), aim: 'credentials' }] },
    }),
    'everybody as an address, and answers to another company': observed({
      mail: { fields: [headerField('To', 'Recipients@shop.example')], replyTo: [mailbox('a@stranger.example')] },
    }),
    "everybody, at the sender's own address": to('Recipients <news@shop.example>'),
  },
  clear: {
    'one receiver': to('taro@example.co.jp'),
    'a person called so': to('"Recipients Club" <club@example.co.jp>'),
    'a club that leads home': to(
      'undisclosed-recipients:;',
      linked({ url: 'https://shop.example/', ofFromDomain: true }),
    ),
    'a colleague who asks for nothing': to('undisclosed-recipients:;', linked()),
    'no To': observed({ ...linked(away) }),
    'a mail passed on': observed({
      mail: {
        ...linked(away).mail,
        fields: [headerField('To', 'undisclosed-recipients:;')],
        subject: 'Fwd: look',
        body: { ...observed().mail.body, text: 'From: shop\nTo: me' },
      },
      links: linked(away).links,
    }),
  },
  unknown: { 'a header without To': observed({ mail: { form: 'headers-only' } }) },
});
