import { found, none, unknown } from '../../answer.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './link-on-shared-server.ts';

const page = linked({ url: 'https://florist.example/x' });
const identity = { claimedBrand: claiming() };
const ip = '203.0.113.65';

function standsOn(confirmed?: string) {
  const names = found({ ip, names: [confirmed ?? 'x.example'], ...(confirmed ? { confirmed } : {}) }, [{ asked: 8 }]);
  return { hosts: { 'florist.example': { addresses: found([ip], [{ asked: 7 }]), names } } };
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

const shared = standsOn('sv86.hosting.example');

testCheck(check, {
  found: {
    'a site of ten years on a hosting company’s server': observed({
      ...page,
      identity,
      dns: shared,
      ownership: registered('2014-01-01T00:00:00Z'),
    }),
    'a site of last week there': observed({
      ...page,
      identity,
      dns: shared,
      ownership: registered('2024-05-03T00:00:00Z'),
    }),
    'a site of an age that nobody tells': observed({ ...page, identity, dns: shared }),
  },
  clear: {
    'no brand is claimed': observed({ ...page, dns: shared }),
    'a machine of its own': observed({ ...page, identity, dns: standsOn('www.florist.example') }),
    'a machine that is rented whole': observed({
      ...page,
      identity,
      dns: standsOn('vm-203-0-113-65.cloud.example'),
    }),
    'a name that does not lead back': observed({ ...page, identity, dns: standsOn() }),
    'an address without a name': observed({
      ...page,
      identity,
      dns: { hosts: { 'florist.example': { addresses: found([ip]), names: none('nxdomain') } } },
    }),
    "the brand's own page": observed({
      ...linked({ url: 'https://www.bank.example/', role: roleOf('official') }),
      identity,
      dns: shared,
    }),
  },
  unknown: {
    'DNS is silent': observed({
      ...page,
      identity,
      dns: { hosts: { 'florist.example': { addresses: found([ip]), names: unknown('timeout') } } },
    }),
    'a name of which nobody knows where it leads': observed({
      ...page,
      identity,
      dns: {
        hosts: {
          'florist.example': {
            addresses: found([ip]),
            names: found({ ip, names: ['sv86.hosting.example'], incomplete: true as const }),
          },
        },
      },
    }),
    'DNS was not asked': observed({ ...page, identity }),
    'whom it claims to be is not known': observed({ ...page, identity: { claimedBrand: unknown('internal') } }),
    'there is no body': observed({ mail: { form: 'headers-only' }, identity }),
  },
});
