import { found, none, unknown } from '../../answer.ts';
import { hop, observed, testCheck } from '../testing.ts';
import { check } from './helo-claims-brand.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const greeting = (helo: string, change = {}) => ({
  route: { ...observed().mail.route, hops: [hop({ helo, ...change })] },
});
const spf = found({ method: 'spf' as const, result: 'softfail', domain: 'bank.example', properties: {} }, at);
const auth = { aligned: none('no-entry', at), spf, spfNow: unknown('timeout') };
const elsewhere = { heloAddresses: found(['198.51.100.9'], [{ asked: 6 }]), sendingName: none('nxdomain') };
const { sendingIp: _, ...withoutIp } = observed().mail.route;

testCheck(check, {
  found: {
    "a brand's name that leads elsewhere": observed({ mail: greeting('mail.bank.example'), auth, dns: elsewhere }),
    "the receiver's own name, which does not exist": observed({
      mail: greeting('Example.CO.JP.'),
      auth,
      dns: { ...elsewhere, heloAddresses: none('nxdomain') },
    }),
  },
  clear: {
    'a name of its own': observed({ auth, dns: elsewhere }),
    'the name leads to the address': observed({
      mail: greeting('mail.bank.example'),
      auth,
      dns: { heloAddresses: found(['203.0.113.5'], [{ asked: 6 }]), sendingName: none('nxdomain') },
    }),
    'the address bears a confirmed name of the brand': observed({
      mail: greeting('mail.bank.example'),
      auth,
      dns: {
        ...elsewhere,
        sendingName: found({ ip: '203.0.113.5', names: ['o1.bank.example'], confirmed: 'o1.bank.example' }),
      },
    }),
    'behind address translation, and it authenticates': observed({
      mail: greeting('mail.bank.example'),
      dns: elsewhere,
    }),
    'a colleague logged in': observed({
      mail: greeting('example.co.jp', { authenticated: true }),
      auth,
      dns: elsewhere,
    }),
  },
  unknown: {
    'DNS is silent about the name': observed({
      mail: greeting('mail.bank.example'),
      auth,
      dns: { ...elsewhere, heloAddresses: unknown('timeout') },
    }),
    'DNS is silent about the address': observed({
      mail: greeting('mail.bank.example'),
      auth,
      dns: { ...elsewhere, sendingName: unknown('timeout') },
    }),
    'the sending address is not known': observed({ mail: { route: withoutIp }, auth }),
    'DNS is asked two years later': observed({
      settings: { startedAt: '2026-05-10T00:00:00Z' },
      mail: greeting('mail.bank.example'),
      auth,
      dns: elsewhere,
    }),
    'nobody recorded anything': observed({
      mail: greeting('mail.bank.example'),
      auth: { ...auth, aligned: unknown('not-in-mail'), spf: unknown('not-in-mail') },
      dns: elsewhere,
    }),
  },
});
