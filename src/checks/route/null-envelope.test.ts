import { headerField, linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './null-envelope.ts';

const away = linked({ url: 'https://stranger.example/x', text: 'Open' });
const empty = mailbox('', '', 'Return-Path');

testCheck(check, {
  found: { 'a button to a stranger': observed({ mail: { returnPath: empty, ...away.mail }, links: away.links }) },
  clear: {
    'an envelope sender': observed(away),
    "a mail server's report": observed({
      mail: { returnPath: empty, headerFrom: mailbox('MAILER-DAEMON@shop.example'), ...away.mail },
      links: away.links,
    }),
    'an answer by machine': observed({
      mail: { returnPath: empty, fields: [headerField('Auto-Submitted', 'auto-replied')], ...away.mail },
      links: away.links,
    }),
    'nothing to press': observed({ mail: { returnPath: empty } }),
    'a mail passed on': observed({
      mail: {
        returnPath: empty,
        ...away.mail,
        subject: 'Fwd: look',
        body: { ...observed().mail.body, text: 'From: shop\nTo: me' },
      },
      links: away.links,
    }),
  },
  unknown: { 'no envelope': observed({ mail: { form: 'headers-only' } }) },
});
