import { found, none, unknown } from '../../answer.ts';
import { hop, observed, testCheck } from '../testing.ts';
import { check } from './unnamed-sending-ip.ts';

const nameless = { sendingName: none('nxdomain', [{ asked: 5 }]) };
const names = ['mail.bank.example'];
const { sendingIp: _, ...withoutIp } = observed().mail.route;

testCheck(check, {
  found: {
    'DNS knows no name': observed({ dns: nameless }),
    'a name that leads elsewhere': observed({ dns: { sendingName: found({ ip: '203.0.113.5', names }) } }),
  },
  clear: {
    'a name that leads back': observed(),
    'a person who logged in': observed({
      mail: { route: { ...observed().mail.route, hops: [hop({ authenticated: true })] } },
      dns: nameless,
    }),
  },
  unknown: {
    'DNS is silent': observed({ dns: { sendingName: unknown('timeout') } }),
    'not every name could be followed': observed({
      dns: { sendingName: found({ ip: '203.0.113.5', names, incomplete: true }) },
    }),
    'the sending address is not known': observed({ mail: { route: withoutIp }, dns: nameless }),
    'DNS is asked two years later': observed({ settings: { startedAt: '2026-05-10T00:00:00Z' }, dns: nameless }),
  },
});
