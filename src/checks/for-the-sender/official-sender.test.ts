import { none, unknown } from '../../answer.ts';
import { claiming, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './official-sender.ts';

const official = { claimedBrand: claiming(), fromRole: roleOf('official') };

testCheck(check, {
  found: {
    'the brand that it claims to be, authenticated': observed({ identity: official }),
    'a registered company that claims to be nobody else': observed({
      identity: { fromRole: roleOf('official', false) },
    }),
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
