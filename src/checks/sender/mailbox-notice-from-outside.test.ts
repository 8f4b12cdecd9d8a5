import { none } from '../../answer.ts';
import { linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './mailbox-notice-from-outside.ts';

const text = { mailboxNotices: [spot('メールボックスの容量が上限')], callsToAction: [spot('こちらをクリック')] };
const elsewhere = linked({ url: 'https://evil.example/login', text: '確認' });
const written = linked({ url: 'https://help.example/full', where: 'plain-text' });
const fromMailer = {
  headerFrom: mailbox('mailer-daemon@shop.example', 'Mail Delivery Subsystem'),
  returnPath: mailbox('', '', 'Return-Path'),
};
const unproven = { aligned: none('no-entry') };

testCheck(check, {
  found: {
    'a stranger whose page is elsewhere': observed({ ...elsewhere, text, auth: unproven }),
    'one who proves himself, with a page of another': observed({ ...elsewhere, text }),
    'a stranger whose page is his own': observed({
      ...linked({ url: 'https://panel.shop.example/', ofFromDomain: true }),
      text,
      auth: unproven,
    }),
    'a stranger in the form of a delivery report, with something to press': observed({
      ...elsewhere,
      mail: { ...elsewhere.mail, ...fromMailer },
      text,
      auth: unproven,
    }),
    'the link was stripped': observed({ links: [], text, auth: unproven }),
  },
  clear: {
    'no such words': observed({ ...elsewhere, auth: unproven }),
    'nothing to do': observed({ links: [], text: { mailboxNotices: text.mailboxNotices }, auth: unproven }),
    "the receiver's own page": observed({ ...linked({ url: 'https://webmail.example.co.jp/' }), text, auth: unproven }),
    'a provider who proves himself and links home': observed({
      ...linked({ url: 'https://panel.shop.example/', ofAlignedSender: true }),
      text,
    }),
    'a registered provider': observed({ ...elsewhere, text, identity: { fromRole: roleOf('official', false) } }),
    'a delivery report': observed({
      ...written,
      mail: { ...written.mail, ...fromMailer },
      text,
      auth: unproven,
    }),
  },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' }, text }) },
});
