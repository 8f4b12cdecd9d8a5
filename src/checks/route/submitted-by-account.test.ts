import { unknown } from '../../answer.ts';
import type { Proof } from '../../mail/route.ts';
import { claiming, hop, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './submitted-by-account.ts';

const source = { mail: '', start: 0, end: 10 };
const login = (originAccount: string, kind: Proof['kind'] = 'authenticated', by = 'mail.shop.example') => ({
  route: {
    ...observed().mail.route,
    hops: [hop({ by })],
    originAccount,
    proofs: { originAccount: { kind, hop: 0, source } },
  },
});
const claimed = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'an account of the domain in From': observed({ mail: login('info@shop.example'), identity: claimed }),
    'a line whose form suggests a login': observed({ mail: login('info@shop.example', 'probably'), identity: claimed }),
    'a login without a domain, at a named server': observed({ mail: login('info'), identity: claimed }),
    "the receiver's own account": observed({ mail: login('info@example.co.jp'), identity: claimed }),
  },
  clear: {
    'no brand is claimed': observed({ mail: login('info@shop.example') }),
    'no login is named': observed({ identity: claimed }),
    "the brand's own account": observed({ mail: login('news@card.bank.example'), identity: claimed }),
    'a domain named after the brand': observed({
      mail: login('info@shop.example'),
      identity: { claimedBrand: claiming(true, ['from-domain']) },
    }),
    'a free mailbox': observed({
      mail: { ...login('a@shop.example'), headerFrom: mailbox('a@shop.example') },
      identity: { ...claimed, fromIsFreeMail: true },
    }),
  },
  unknown: {
    'anyone could have written the line': observed({
      mail: login('info@shop.example', 'claimed'),
      identity: claimed,
    }),
    'a login without a domain, at no named server': observed({
      mail: login('info', 'authenticated', 'localhost'),
      identity: claimed,
    }),
    'whom it claims to be is not known': observed({ identity: { claimedBrand: unknown('internal') } }),
  },
});
