import { linked, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './nothing-of-the-sender.ts';

const part = (type: string) => ({ path: '', type, source: { mail: '', start: 0, end: 9 } });
const picture = { url: 'https://pictures.example.net/a.png', where: 'image' as const };
const away = { url: 'https://stranger.example/x', text: 'Open' };

testCheck(check, {
  found: { 'pictures of one stranger and a button to another': observed(linked(picture, away)) },
  clear: {
    'one link leads home': observed(linked(picture, away, { url: 'https://shop.example/', ofFromDomain: true })),
    "a mail server's report": observed({
      ...linked(picture, away),
      mail: {
        ...linked(picture, away).mail,
        parts: [part('multipart/report'), part('message/delivery-status')] as never,
      },
    }),
    "the sender's own picture": observed(linked(away, { url: 'https://img.shop.example/logo.png', where: 'image' })),
    "a delivery service's picture": observed(
      linked(away, { url: 'https://shop.us1.list-manage.com/track/open?u=1', where: 'image' }),
    ),
    'a link to a listed company': observed(linked(picture, away, { ...away, role: roleOf('official', false) })),
    'pictures in the mail itself': observed(linked({ url: 'cid:logo', where: 'image' }, away)),
    'nothing to press': observed(linked(picture)),
    "the receiver's own site": observed(linked(picture, { url: 'https://intra.example.co.jp/' })),
    'whom the user vouches for': observed({ ...linked(picture, away), identity: { fromIsKnownSender: true } }),
    'a mail passed on': observed({
      ...linked(picture, away),
      mail: {
        ...linked(picture, away).mail,
        subject: 'Fw: look',
        body: { ...observed().mail.body, text: 'From: shop\nTo: me' },
      },
    }),
  },
  unknown: {
    'there is no body': observed({ mail: { form: 'headers-only' } }),
    'no sender': observed({ mail: { headerFrom: mailbox('') } }),
  },
});
