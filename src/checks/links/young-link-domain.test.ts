import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Registration } from '../../lookups/registration/registration.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './young-link-domain.ts';

function registered(
  registeredAt?: string,
  domain = 'florist.example',
): { domains: Record<string, Answer<Registration>> } {
  const usual: Registration = {
    domain,
    nameServers: [],
    status: [],
    abuseContacts: [],
    proxy: false,
    notPublished: [],
    server: 'rdap.example',
    protocol: 'rdap',
  };
  const value = registeredAt === undefined ? usual : { ...usual, registeredAt };
  return { domains: { 'florist.example': found(value, [{ asked: 9 }]) } };
}
const link = { url: 'https://florist.example/login', registrableDomain: 'florist.example' };
const one = linked(link);
const alone = { settings: { ...observed({}).settings, address: true as const, startedAt: '2024-05-10T00:00:00Z' } };
const two = linked({ url: 'https://old.example/', registrableDomain: 'old.example' }, link);

testCheck(check, {
  found: {
    'registered the day before': observed({ ...one, ownership: registered('2024-05-09T01:00:00Z') }),
    'registered three weeks before': observed({ ...one, ownership: registered('2024-04-19') }),
    'an address alone, registered the day before': observed({
      ...one,
      ...alone,
      ownership: registered('2024-05-09'),
    }),
    'an address alone, registered three weeks before': observed({
      ...one,
      ...alone,
      ownership: registered('2024-04-19'),
    }),
    'one of two, the other not known': observed({ ...two, ownership: registered('2024-04-19') }),
  },
  clear: {
    'registered years before': observed({ ...one, ownership: registered('2004-04-19') }),
    'a mail without links': observed({ ownership: registered('2024-05-09') }),
    'a link that asks for nothing': observed({
      ...linked({ ...link, action: false }),
      ownership: registered('2024-05-09'),
    }),
    'of the authenticated sender': observed({
      ...linked({ ...link, ofAlignedSender: true }),
      ownership: registered('2024-05-09'),
    }),
    'a brand’s own': observed({
      ...linked({ ...link, role: roleOf('official') }),
      ownership: registered('2024-05-09'),
    }),
    'a service that anyone can use': observed({
      ...linked({ ...link, openHost: true }),
      ownership: registered('2024-05-09'),
    }),
    'the sender’s own, which another check looks at': observed({
      ...linked({ ...link, ofFromDomain: true }),
      ownership: registered('2024-05-09'),
    }),
    'the receiver’s own': observed({
      ...linked({ url: 'https://www.example.co.jp/', registrableDomain: 'example.co.jp' }),
      ownership: registered('2024-05-09'),
    }),
  },
  unknown: {
    'the registry was not asked': observed(one),
    'the registry did not answer': observed({
      ...one,
      ownership: { domains: { 'florist.example': unknown('timeout') } },
    }),
    'the registry has no such domain': observed({
      ...one,
      ownership: { domains: { 'florist.example': none('no-entry') } },
    }),
    'the registry does not tell a date': observed({ ...one, ownership: registered() }),
    'it was registered after the mail': observed({ ...one, ownership: registered('2024-06-01') }),
    'a customer’s place below a registered domain': observed({
      ...one,
      ownership: registered('2024-05-09', 'example'),
    }),
    'only the header fields were given': observed({ ...one, mail: { ...one.mail, form: 'headers-only' } }),
  },
});
