import { found, none, unknown } from '../../answer.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './sender-unrelated-network.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const network = (asn: number, name: string) => ({
  place: none('no-entry'),
  network: found({ asn, name, builtAt: '2024-05-01' }, [{ asked: 7 }]),
});
const apart = {
  addresses: { '203.0.113.5': network(64500, 'Cloud One'), '203.0.113.80': network(64501, 'Hosting Two') },
};
const together = {
  addresses: { '203.0.113.5': network(64500, 'Cloud One'), '203.0.113.80': network(64500, 'Cloud One') },
};
const spf = (result: string) => found({ method: 'spf' as const, result, domain: 'shop.example', properties: {} }, at);
const auth = {
  aligned: none('no-entry', at),
  spf: spf('none'),
  spfNow: found({ result: 'none' as const, domain: 'shop.example', ip: '203.0.113.5' }, [{ asked: 2 }]),
};
const named = (...names: string[]) => ({ sendingName: found({ ip: '203.0.113.5', names }, [{ asked: 5 }]) });
const nameless = { sendingName: none('nxdomain', [{ asked: 5 }]) };
const { sendingIp: _, ...withoutIp } = observed().mail.route;

testCheck(check, {
  found: {
    'another network, no name, no record': observed({ auth, dns: nameless, place: apart }),
    'a name of somebody else': observed({ auth, dns: named('vps1.cloud.example'), place: apart }),
    'the SPF record excludes it': observed({ auth: { ...auth, spf: spf('softfail') }, dns: nameless, place: apart }),
    'the domain has no address at all': observed({
      auth,
      dns: { ...nameless, addresses: none('nodata', [{ asked: 3 }]), mailExchangers: none('nodata', [{ asked: 4 }]) },
      place: apart,
    }),
  },
  clear: {
    'the domain vouches for it': observed({ place: apart }),
    "the address bears the domain's name": observed({ auth, dns: named('mail.shop.example'), place: apart }),
    "the address bears the name of the domain's mail provider": observed({
      auth,
      dns: { ...named('out7.provider.example'), mailExchangers: found(['mx1.provider.example'], [{ asked: 4 }]) },
      place: apart,
    }),
    'the same network': observed({ auth, dns: nameless, place: together }),
    "the domain's own address": observed({
      auth,
      dns: { ...nameless, addresses: found(['203.0.113.5'], [{ asked: 3 }]) },
      place: apart,
    }),
    'a delivery service, by its own SPF record': observed({
      auth: { ...auth, spf: found({ method: 'spf', result: 'pass', domain: 'delivery.example', properties: {} }, at) },
      dns: nameless,
      place: apart,
    }),
  },
  unknown: {
    'DNS is silent': observed({ auth, dns: { ...nameless, mailExchangers: unknown('timeout') }, place: apart }),
    'the networks are not known': observed({ auth, dns: nameless }),
    'the sending address is not known': observed({ mail: { route: withoutIp }, auth, place: apart }),
    'nobody recorded anything': observed({
      auth: { ...auth, aligned: unknown('not-in-mail'), spf: unknown('not-in-mail'), spfNow: unknown('timeout') },
      dns: nameless,
      place: apart,
    }),
    'DNS is asked two years later': observed({
      settings: { startedAt: '2026-05-10T00:00:00Z' },
      auth,
      dns: nameless,
      place: apart,
    }),
  },
});
