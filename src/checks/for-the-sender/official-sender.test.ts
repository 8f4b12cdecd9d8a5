import { none, unknown } from '../../answer.ts';
import { claiming, mailbox, observed, ofGroup, roleOf, testCheck } from '../testing.ts';
import { check } from './official-sender.ts';

const official = { claimedBrand: claiming(), fromRole: roleOf('official') };

testCheck(check, {
  found: {
    'the brand that it claims to be, authenticated': observed({ identity: official }),
    'a message that it sent itself': observed({
      mail: { subject: 'We have sent you a secure message' },
      identity: official,
    }),
    'a company of its group, which acts for it': observed({ identity: { ...official, fromRole: ofGroup() } }),
    'a sender whom the user vouches for': observed({ identity: { fromIsKnownSender: true } }),
  },
  clear: {
    'a domain in no entry': observed(),
    'an official domain that nothing vouches for': observed({
      identity: official,
      auth: { aligned: none('no-entry') },
    }),
    'mailboxes of customers': observed({ identity: { ...official, fromRole: roleOf('customers') } }),
    'a delivery service that sends for many': observed({
      identity: { ...official, fromRole: roleOf('shared-sender') },
    }),
    'a service that passes on what its users write, under their names': observed({
      identity: { ...official, claimedBrand: claiming(true, ['from-domain']) },
    }),
    'a registered company that does not say who it is': observed({
      identity: { fromRole: roleOf('official', false) },
    }),
    'a service that shares a file for one of its users': observed({
      mail: { headerFrom: mailbox('share@bank.example', 'Taro (via Example Docs)') },
      identity: official,
    }),
    'a bill that one of its users had it send': observed({
      mail: { subject: 'Invoice from Coin Desk (0031)' },
      identity: official,
    }),
    'an invitation that answers to a stranger': observed({
      mail: { replyTo: [mailbox('taro@stranger.example', '', 'Reply-To')] },
      identity: official,
    }),
    'another company than it claims to be': observed({
      identity: { ...official, fromRole: roleOf('official', false) },
    }),
  },
  unknown: {
    'an official domain, and nothing is recorded': observed({
      identity: official,
      auth: { aligned: unknown('not-in-mail') },
    }),
  },
});
