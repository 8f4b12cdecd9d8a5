import { none, unknown } from '../../answer.ts';
import { claiming, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './reply-to-elsewhere.ts';

const bank = {
  claimedBrand: claiming(),
  fromRole: roleOf('official'),
};
const headerFrom = mailbox('info@bank.example', 'Example Bank');
const to = (address: string) => [mailbox(address, '', 'Reply-To')];
const free = { headerFrom: mailbox('hanako@free.example') };
const asks = [{ ...spot('reply to me'), aim: 'reply' as const }];

testCheck(check, {
  found: {
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
