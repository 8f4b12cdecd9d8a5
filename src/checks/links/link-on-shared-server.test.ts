import { type Answer, found, none, unknown } from '../../answer.ts';
import type { ServerSeen } from '../../observe/hosting/hosting-seen.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './link-on-shared-server.ts';

const page = linked({ url: 'https://florist.example/x' });
const identity = { claimedBrand: claiming() };
const ip = '203.0.113.65';

function standsOn(server: Answer<ServerSeen>) {
  const site = {
    address: ip,
    alias: none('nodata'),
    front: none('no-entry'),
    server,
    company: none('no-entry'),
    mailExchangers: none('nodata'),
  };
  return { sites: { 'florist.example': site } };
}

function named(name: string, kind: ServerSeen['kind']) {
  return standsOn(found({ name, domain: 'hosting.example', kind }, [{ asked: 8 }]));
}

function registered(registeredAt: string) {
  const registration = {
    domain: 'florist.example',
    registeredAt,
    nameServers: [],
    status: [],
    abuseContacts: [],
    proxy: false,
    notPublished: [],
    server: 'whois.example',
    protocol: 'whois' as const,
  };
  return { domains: { 'florist.example': found(registration, [{ asked: 9 }]) } };
}

const shared = named('sv86.hosting.example', 'shared');

testCheck(check, {
  found: {
    'a site of ten years on a hosting company’s server': observed({
      ...page,
      identity,
      hosting: shared,
      ownership: registered('2014-01-01T00:00:00Z'),
    }),
    'a site of last week there': observed({
      ...page,
      identity,
      hosting: shared,
      ownership: registered('2024-05-03T00:00:00Z'),
    }),
    'a site of an age that nobody tells': observed({ ...page, identity, hosting: shared }),
  },
  clear: {
    'no brand is claimed': observed({ ...page, hosting: shared }),
    'a machine that is rented whole': observed({ ...page, identity, hosting: named('vm-1.cloud.example', 'machine') }),
    'no other organisation’s name': observed({ ...page, identity, hosting: standsOn(none('no-entry')) }),
    "the brand's own page": observed({
      ...linked({ url: 'https://www.bank.example/', role: roleOf('official') }),
      identity,
      hosting: shared,
    }),
  },
  unknown: {
    'DNS is silent': observed({ ...page, identity, hosting: standsOn(unknown('timeout')) }),
    'a name of which nobody knows where it leads': observed({
      ...page,
      identity,
      hosting: standsOn(unknown('unproven')),
    }),
    'DNS was not asked': observed({ ...page, identity }),
    'whom it claims to be is not known': observed({ ...page, identity: { claimedBrand: unknown('internal') } }),
    'there is no body': observed({ mail: { form: 'headers-only' }, identity }),
  },
});
