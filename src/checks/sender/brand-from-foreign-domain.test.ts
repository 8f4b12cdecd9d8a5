import { found, none, unknown } from '../../answer.ts';
import { claiming, linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './brand-from-foreign-domain.ts';

const claimed = { claimedBrand: claiming() };
const bank = claiming();
const carried = bank.state === 'found' ? found({ ...bank.value, carried: true as const }, bank.sources) : bank;
const sister = {
  brand: 'card',
  name: { ja: '例示カード', en: 'Example Card' },
  role: 'official' as const,
  domain: 'shop.example',
  ofClaimedBrand: false,
  ofClaimedGroup: true as const,
};

testCheck(check, {
  found: {
    'the brand, from a domain that its whole list does not hold': observed({ identity: claimed }),
    'the brand, and its list has gaps': observed({ identity: { claimedBrand: claiming(false) } }),
    'its name only in the foot of the mail': observed({
      identity: { claimedBrand: claiming(true, ['signature']) },
    }),
    'a domain that carries the name of the brand': observed({
      identity: { claimedBrand: claiming(true, ['from-domain', 'display-name']) },
    }),
    'the company, from the mailboxes of its customers': observed({
      identity: { ...claimed, fromRole: roleOf('customers') },
    }),
    'the brand, from a mailbox that anyone can open': observed({ identity: { ...claimed, fromIsFreeMail: true } }),
    'the domain of another brand, which does not vouch': observed({
      identity: { ...claimed, fromRole: roleOf('official', false) },
      auth: { aligned: none('no-entry') },
    }),
    'a company of the same group, which does not vouch': observed({
      identity: { ...claimed, fromRole: found(sister, []) },
      auth: { aligned: none('no-entry') },
    }),
    'a partner who does not vouch, and leads to his own pages': observed({
      identity: { ...claimed, fromRole: roleOf('official', false) },
      auth: { aligned: none('no-entry') },
      links: linked({ url: 'https://shop.example/campaign', ofFromDomain: true }).links,
    }),
    'an unquoted comma cuts the name off from the address': observed({
      mail: { headerFrom: mailbox('', 'Example Bank'), furtherFrom: [mailbox('a@stranger.example', '_')] },
      identity: claimed,
    }),
    'a dealer who carries the name, and wants nothing': observed({ identity: { claimedBrand: carried } }),
    'a dealer who carries the name, and asks for a password': observed({
      identity: { claimedBrand: carried },
      text: { asks: [{ ...spot('パスワード'), aim: 'credentials' }] },
    }),
    "the receiver's own domain, which does not vouch": observed({
      mail: { headerFrom: mailbox('it@example.co.jp') },
      identity: claimed,
      auth: { aligned: none('no-entry') },
    }),
  },
  clear: {
    'no brand is claimed': observed(),
    'its own domain': observed({ identity: { ...claimed, fromRole: roleOf('official') } }),
    'its own domain behind a comma': observed({
      mail: { headerFrom: mailbox('', 'Bank'), furtherFrom: [mailbox('a@bank.example', 'Example')] },
      identity: claimed,
    }),
    'a delivery service that sends for it': observed({ identity: { ...claimed, fromRole: roleOf('shared-sender') } }),
    'a sender whom the user vouches for': observed({ identity: { ...claimed, fromIsKnownSender: true } }),
    'a partner who authenticates under his own name': observed({
      identity: { ...claimed, fromRole: roleOf('official', false) },
    }),
    'a colleague who writes of a service': observed({
      mail: { headerFrom: mailbox('it@example.co.jp') },
      identity: claimed,
    }),
  },
  unknown: {
    'whom it claims to be is not known': observed({ identity: { claimedBrand: unknown('internal') } }),
    'From has no domain': observed({ mail: { headerFrom: mailbox('', 'Example Bank') }, identity: claimed }),
    'another brand, and nothing is recorded': observed({
      identity: { ...claimed, fromRole: roleOf('official', false) },
      auth: { aligned: unknown('not-in-mail') },
    }),
  },
});
