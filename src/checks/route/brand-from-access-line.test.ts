import { none, unknown } from '../../answer.ts';
import { hop, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './brand-from-access-line.ts';

const unproven = { aligned: none('no-entry' as const) };
const official = { fromRole: roleOf('official') };
const from = (ptr: string, ip = '203.0.113.5', authenticated = false) => ({
  route: { ...observed().mail.route, hops: [hop({ ptr, ip, authenticated })] },
});

testCheck(check, {
  found: {
    'a line of a home': observed({ mail: from('5.113.0.203.dynamic.isp.example'), identity: official, auth: unproven }),
    'with zeros': observed({ mail: from('dsl203-000-113-005.isp.example'), identity: official, auth: unproven }),
  },
  clear: {
    'it logged in': observed({
      mail: from('5.113.0.203.dynamic.isp.example', '203.0.113.5', true),
      identity: official,
      auth: unproven,
    }),
    'a rented server': observed({ mail: from('ec2-203-0-113-5.cloud.example'), identity: official, auth: unproven }),
    'another address': observed({ mail: from('host1.dsl.isp.example'), identity: official, auth: unproven }),
    'the company vouches': observed({ mail: from('5.113.0.203.dynamic.isp.example'), identity: official }),
    "nobody's domain": observed({ mail: from('5.113.0.203.dynamic.isp.example'), auth: unproven }),
  },
  unknown: {
    'whose domain it is, is not known': observed({ identity: { fromRole: unknown('internal') }, auth: unproven }),
    'no way is written down': observed({
      mail: { route: { ...observed().mail.route, hops: [] } },
      identity: official,
      auth: unproven,
    }),
  },
});
