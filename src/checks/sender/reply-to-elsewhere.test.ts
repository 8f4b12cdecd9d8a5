import { none, unknown } from '../../answer.ts';
import { claiming, linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './reply-to-elsewhere.ts';

const bank = {
  claimedBrand: claiming(),
  fromRole: roleOf('official'),
};
const headerFrom = mailbox('info@bank.example', 'Example Bank');
const to = (address: string) => [mailbox(address, '', 'Reply-To')];
const free = { headerFrom: mailbox('hanako@free.example') };
const asks = [{ ...spot('reply to me'), aim: 'reply' as const }];

const freeMailContacts = [{ ...spot('desk@free.example'), place: 'reply-to' as const }];
const atProvider = { mail: { replyTo: to('desk@free.example') }, text: { freeMailContacts } };

testCheck(check, {
  found: {
    'a company to be answered at a mailbox provider': observed(atProvider),
    "answers to a brand's own domain go to a stranger": observed({
      mail: { headerFrom, replyTo: to('info@stranger.example') },
      identity: bank,
      auth: { aligned: none('no-entry') },
    }),
    'a stranger asks to be answered at another account': observed({
      mail: { ...free, replyTo: to('hanako1@mail.example') },
      identity: { fromIsFreeMail: true },
      text: { asks },
    }),
  },
  clear: {
    'a form that writes for whoever filled it in': observed({
      ...atProvider,
      mail: { ...atProvider.mail, headerFrom: mailbox('no-reply@shop.example') },
    }),
    'a club that leads home': observed({
      ...atProvider,
      links: linked({ url: 'https://shop.example/', ofFromDomain: true }).links,
    }),
    'a list that writes for who posted': observed({
      ...atProvider,
      mail: { ...atProvider.mail, recipients: [mailbox('news@shop.example', '', 'To')] },
    }),
    'a listed service': observed({ ...atProvider, identity: { fromRole: roleOf('shared-sender') } }),
    'a known sender to be answered at a provider': observed({ ...atProvider, identity: { fromIsKnownSender: true } }),
    'no Reply-To': observed(),
    'a shop whose answers go to its ticket system': observed({ mail: { replyTo: to('shop@tickets.example') } }),
    'a service that invites in the name of a user': observed({
      mail: { headerFrom, replyTo: to('taro@stranger.example') },
      identity: bank,
    }),
    'another domain of the same brand': observed({
      mail: { headerFrom, replyTo: to('a@card.bank.example') },
      identity: bank,
    }),
    'a brand of which not every domain is known': observed({
      mail: { headerFrom, replyTo: to('info@stranger.example') },
      identity: { ...bank, claimedBrand: claiming(false) },
    }),
    'a friend with two accounts': observed({
      mail: { ...free, replyTo: to('hanako1@mail.example') },
      identity: { fromIsFreeMail: true },
    }),
  },
  unknown: {
    'answers leave the brand, and nothing is recorded': observed({
      mail: { headerFrom, replyTo: to('taro@stranger.example') },
      identity: bank,
      auth: { aligned: unknown('not-in-mail'), spfNow: unknown('timeout') },
    }),
    'two accounts, and no text to read': observed({
      mail: { ...free, replyTo: to('hanako1@mail.example'), form: 'headers-only' },
      identity: { fromIsFreeMail: true },
    }),
  },
});
