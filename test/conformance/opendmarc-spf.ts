import { checkHost } from '../../src/lookups/spf/check-host.ts';
import { ipAddress } from '../../src/util/ip-address.ts';
import { tableOf } from './c-tables.ts';
import type { Outcome, Suite } from './suite.ts';
import { AT, askOfZone } from './zone.ts';

const REPO = 'trusteddomainproject/OpenDMARC';
/** The other policies of the table lead to hosts of one company, whose records the test takes from live DNS. */
const NEEDS_NO_HOSTS = /^v=spf1(?: +-?(?:all|ip[46]:\S+|exists:%s))* *$/;

/** The tables of OpenDMARC's test of its own SPF, as far as they say everything that a case needs. */
export const opendmarcSpf: Suite = {
  name: 'OpenDMARC (SPF)',
  source: `${REPO} libopendmarc/tests/test_spf.c`,
  run: async (vectors) => {
    const source = vectors.text(REPO, 'libopendmarc/tests/test_spf.c') ?? '';
    const policies = tableOf(source, 'spflist').flatMap(([ip = '', from = '', , policy = '', outcome = ''], index) =>
      NEEDS_NO_HOSTS.test(policy)
        ? [{ id: `policy ${index + 1}`, ip, from, policy, expected: outcome.replace(/.*_/, '') }]
        : [],
    );
    const ranges = (['ip4', 'ip6'] as const).flatMap((family) =>
      tableOf(source, `${family}list`).map(([ip = '', range = '', outcome], index) => ({
        id: `${family} ${index + 1}`,
        ip,
        from: 'a@b.example',
        policy: `v=spf1 ${family}:${range} -all`,
        expected: outcome === 'TRUE' ? 'PASS' : 'FAIL',
      })),
    );
    return Promise.all([...policies, ...ranges].map(outcomeOf));
  },
};

interface Case {
  id: string;
  ip: string;
  from: string;
  policy: string;
  expected: string;
}

/** Whatever is no pass is a fail there. */
async function outcomeOf({ id, ip, from, policy, expected }: Case): Promise<Outcome> {
  const [localPart = '', domain = ''] = from.replace(/[<>]/g, '').split('@');
  const host = { ip: ipAddress(ip) ?? '', domain, localPart, helo: domain, at: AT };
  const { result } = await checkHost(askOfZone({ [domain]: [{ TXT: policy }] }), host);
  const got = result === 'pass' ? 'PASS' : 'FAIL';
  return { id, expected, got, passed: got === expected };
}
