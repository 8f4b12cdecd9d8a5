import { headerField, linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './from-without-address.ts';

const { headerFrom: _, ...withoutFrom } = observed().mail;
const others = [headerField('Date', 'Fri, 10 May 2024 09:00:00 +0900')];
const button = { url: 'https://stranger.example/x', text: 'Open' };

testCheck(check, {
  found: {
    'a name and nothing else': observed({ mail: { headerFrom: mailbox('', 'Example Bank') } }),
    'a name, a comma, and an address behind it': observed({
      mail: { headerFrom: mailbox('', 'Example Bank'), furtherFrom: [mailbox('a@shop.example', '_')] },
    }),
    'a name, and a button to a stranger': observed({
      mail: { headerFrom: mailbox('', 'Example Bank'), ...linked(button).mail },
      links: linked(button).links,
    }),
    'a name, and answers to somebody': observed({
      mail: { headerFrom: mailbox('', 'Example Bank'), replyTo: [mailbox('x@mail.example')] },
    }),
    'an empty field': observed({ mail: { headerFrom: mailbox('') } }),
    'no field at all': { ...observed(), mail: { ...withoutFrom, fields: others } },
  },
  clear: {
    'an address': observed(),
    "a mail server's report": observed({ mail: { headerFrom: mailbox('', 'Mail Delivery Subsystem') } }),
    'a login without a domain, as cron writes': observed({ mail: { headerFrom: mailbox('root', 'Cron Daemon') } }),
  },
  unknown: {
    'a pasted header without From': { ...observed(), mail: { ...withoutFrom, form: 'headers-only', fields: others } },
  },
});
