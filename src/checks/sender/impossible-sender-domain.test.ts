import { linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './impossible-sender-domain.ts';

const away = linked({ url: 'https://stranger.example/x', text: 'Open' });
const from = (domain: string, links = away) =>
  observed({
    mail: { headerFrom: { ...mailbox('notice@shop.example'), domain }, ...links.mail },
    links: links.links,
  });

testCheck(check, {
  found: {
    'a percent sign': from('%post.com'),
    'a space': from('post office.com', linked()),
    'no suffix, and a button to a stranger': from('postnotice523'),
    'no suffix, and answers to somebody': observed({
      mail: { headerFrom: { ...mailbox('a@post.clll'), domain: 'post.clll' }, replyTo: [mailbox('x@mail.example')] },
    }),
    'a suffix that nobody registers under': from('notice.bankk'),
  },
  clear: {
    'a domain': from('shop.com'),
    'letters beyond ASCII': from('日本語.jp'),
    'a machine of the house': from('web01', linked()),
    'a network of the house': from('server.local'),
    'an address in brackets': from('[192.0.2.1]'),
  },
  unknown: {
    'no domain': from(''),
    'a header alone with a short name': observed({
      mail: { form: 'headers-only', headerFrom: { ...mailbox('root@web01'), domain: 'web01' } },
    }),
  },
});
