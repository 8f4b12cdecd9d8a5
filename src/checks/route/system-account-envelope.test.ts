import { linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './system-account-envelope.ts';

const away = linked({ url: 'https://stranger.example/x', text: 'Open' });
const home = linked({ url: 'https://shop.example/order', text: 'Open', ofFromDomain: true });
const by = (envelope: string, links = away) =>
  observed({ mail: { returnPath: mailbox(envelope, '', 'Return-Path'), ...links.mail }, links: links.links });

testCheck(check, {
  found: {
    "a machine's administrator": by('root@vps-203-0-113-5.hosting.example'),
    'a machine without a domain': by('root@cloud-2-7'),
    'a web server': by('www-data@web1.hosting.example'),
  },
  clear: {
    'the machine belongs to the sender': by('root@www.shop.example'),
    'a shop on a rented server that leads home': by('apache@web1.hosting.example', home),
    'a person': by('rootham@hosting.example'),
    'a report': by(''),
  },
  unknown: { 'no envelope': observed({ mail: { form: 'headers-only' } }) },
});
