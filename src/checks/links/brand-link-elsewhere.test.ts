import { none, unknown } from '../../answer.ts';
import { carrying, claiming, linked, mailbox, observed, ofGroup, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './brand-link-elsewhere.ts';

const stranger = { url: 'https://stranger.example/login' };
const home = { url: 'https://www.bank.example/', role: roleOf('official') };
const counted = linked({ url: 'https://count.news.bank.example/c', openHost: true, ofAlignedSender: true });
const delivered = linked({ url: 'https://fofa.jp/bank/c.p?1' });
const nothingRecorded = { aligned: none('no-entry'), spf: none('no-entry'), dmarc: none('no-entry') };
const claimed = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'the button leads to a stranger': observed({ ...linked(stranger), identity: claimed }),
    'the list of its domains has gaps': observed({
      ...linked(stranger),
      identity: { claimedBrand: claiming(false) },
    }),
    'the button leads where anyone can put a page': observed({
      ...linked({ ...stranger, openHost: true }),
      identity: claimed,
    }),
    "the button leads to a customer's page": observed({
      ...linked({ url: 'https://x.bank.example/', role: roleOf('customers') }),
      identity: claimed,
    }),
    'who carries the name asks for a password': observed({
      ...linked({ ...stranger, ofAlignedSender: true }),
      identity: { claimedBrand: carrying() },
      text: { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' }] },
    }),
    'one of two buttons leads to a stranger': observed({ ...linked(home, stranger), identity: claimed }),
    "the brand's domain is in From without vouching for the mail": observed({
      ...linked(stranger),
      identity: { ...claimed, fromRole: roleOf('official') },
      auth: { aligned: none('no-entry') },
    }),
    'a page at a bare address': observed({
      ...linked({ url: 'http://8.8.8.8/x' }),
      identity: claimed,
    }),
    'the sender is a stranger who authenticates': observed({
      ...linked({ ...stranger, ofAlignedSender: true }),
      identity: claimed,
    }),
  },
  clear: {
    'the counter of the service that delivered the brand’s mail, where nothing is recorded': observed({
      mail: { links: delivered.mail.links, returnPath: mailbox('b@bank.asp.cuenote.jp', '', 'Return-Path') },
      links: delivered.links,
      identity: { ...claimed, fromRole: roleOf('official') },
      auth: nothingRecorded,
    }),
    'a counter below the host that the brand itself writes from, where users have pages on the domain': observed({
      mail: { headerFrom: mailbox('no-reply@news.bank.example'), links: counted.mail.links },
      links: counted.links,
      identity: { ...claimed, fromRole: roleOf('customers') },
    }),
    'a dealer who carries the name, and his own page': observed({
      ...linked({ ...stranger, ofAlignedSender: true }),
      identity: { claimedBrand: carrying() },
    }),
    'a company of its group, which acts for the brand': observed({
      ...linked({ url: 'https://sister.example/', role: ofGroup() }),
      identity: { ...claimed, fromRole: ofGroup() },
    }),
    'no brand is claimed': observed(linked(stranger)),
    'every button leads home': observed({ ...linked(home), identity: claimed }),
    'its delivery service': observed({
      ...linked({ url: 'https://click.delivery.example/', role: roleOf('shared-sender') }),
      identity: claimed,
    }),
    'another link than a button': observed({ ...linked(home, { ...stranger, action: false }), identity: claimed }),
    'pages of its own, authenticated domain': observed({
      ...linked({ url: 'https://news.bank.example/', ofAlignedSender: true }),
      identity: { ...claimed, fromRole: roleOf('official') },
    }),
    "the receiver's own page": observed({ ...linked({ url: 'https://wiki.example.co.jp/' }), identity: claimed }),
    'a partner, to whom the brand itself sends its customers': observed({
      ...linked(home, stranger),
      identity: { ...claimed, fromRole: roleOf('official') },
    }),
    "an employee's mail": observed({
      ...linked(stranger),
      identity: { claimedBrand: claiming(true, ['from-domain']), fromRole: roleOf('official') },
      auth: { aligned: unknown('not-in-mail') },
    }),
    'no link': observed({ identity: claimed }),
  },
  unknown: {
    'what the host is to the brand is not known': observed({
      ...linked({ ...stranger, role: unknown('internal') }),
      identity: claimed,
    }),
    'whom it claims to be is not known': observed({ identity: { claimedBrand: unknown('internal') } }),
    'there is no body': observed({ mail: { form: 'headers-only' }, identity: claimed }),
  },
});
