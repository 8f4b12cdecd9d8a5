import { found, none, unknown } from '../../answer.ts';
import { claiming, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './sender-bought-or-hijacked.ts';

const identity = { claimedBrand: claiming() };

function from(domain: string) {
  return { headerFrom: mailbox(`info@${domain}`) };
}

function registered(domain: string, registeredAt: string) {
  const registration = {
    domain,
    registeredAt,
    registrant: 'Florist',
    nameServers: [],
    status: [],
    abuseContacts: [],
    proxy: false,
    notPublished: [],
    server: 'whois.example',
    protocol: 'whois' as const,
  };
  return { domains: { [domain]: found(registration, [{ asked: 9 }]) } };
}

testCheck(check, {
  found: {
    'an old company’s domain': observed({
      mail: from('florist.co.jp'),
      identity,
      ownership: registered('florist.co.jp', '2010-01-01'),
    }),
    'a domain of last week': observed({ identity, ownership: registered('shop.example', '2024-05-03') }),
    'a domain of which nothing is known': observed({ identity }),
  },
  clear: {
    'no brand is claimed': observed({}),
    'nothing authenticates it, so that it may be forged': observed({ identity, auth: { aligned: none('no-entry') } }),
    'a mailbox provider': observed({ identity: { ...identity, fromIsFreeMail: true } }),
    "the brand's own domain": observed({ identity: { ...identity, fromRole: roleOf('official') } }),
  },
  unknown: {
    'authentication is not known': observed({ identity, auth: { aligned: unknown('unproven') } }),
    'whom it claims to be is not known': observed({ identity: { claimedBrand: unknown('internal') } }),
  },
});
