import type { Organizer } from '../../observe/observations.ts';
import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './strange-organizer.ts';

const bank = {
  brand: 'bank',
  name: { ja: '例示銀行', en: 'Example Bank' },
  complete: true,
  official: ['bank.example'],
  atHome: false,
};

function calledBy(called: string, address: string, change: Partial<Organizer> = {}) {
  const source = { mail: '2', start: 0, end: 10 };
  const domain = address.split('@').at(1) ?? '';
  return observed({
    mail: { headerFrom: mailbox('news@shop.example', 'Coinledger') },
    identity: { organizers: [{ called, address, domain, isFreeMail: domain === 'mail.example', source, ...change }] },
  });
}

testCheck(check, {
  found: {
    'a bank’s name with a stranger’s address': calledBy('Example Bank', 'x@stranger.example', { brand: bank }),
    'a bank’s name without any address': calledBy('Example Bank', '', { brand: bank }),
    'the sender’s name with a mailbox that is named otherwise': calledBy('Coinledger', 'sudo212@mail.example'),
  },
  clear: {
    'no calendar': observed(),
    'a person who invites through a service': calledBy('Jane Doe', 'jane@mail.example'),
    'the bank itself': calledBy('Example Bank', 'x@bank.example', { brand: { ...bank, atHome: true } }),
    'a service that the bank writes through itself': {
      ...calledBy('Example Bank', 'x@meeting.example', { brand: bank }),
      mail: { ...observed().mail, headerFrom: mailbox('news@bank.example', 'Example Bank') },
    },
    'a host of online seminars in its own name': calledBy('Example Bank', 'x@shop.example', { brand: bank }),
    'a brand whose domains are not all known': calledBy('Example Bank', 'x@stranger.example', {
      brand: { ...bank, complete: false },
    }),
    'the sender’s mailbox beside his own domain': calledBy('Coinledger', 'coinledger.tokyo@mail.example'),
  },
  unknown: {
    'headers alone': { ...observed(), mail: { ...observed().mail, form: 'headers-only' } },
  },
});
