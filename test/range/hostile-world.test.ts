import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Case, investigateLive, investigateRecorded, type Settings } from '../../src/index.ts';
import { refusals } from './answers/refusals.ts';
import type { Conduct } from './conduct.ts';
import { dnsServer, type Manner } from './dns-server.ts';
import { site, victim } from './world/parties.ts';
import { type RangeOptions, startRange } from './world/start-range.ts';

const raw = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
const settings: Settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

async function investigatedIn(options: RangeOptions): Promise<Case> {
  const range = await startRange(options);
  const { case: kept, world } = await investigateLive(raw, settings, range.options);
  await range.close();
  const again = await investigateRecorded(raw, world);
  assert.ok('case' in again);
  assert.deepEqual(JSON.parse(JSON.stringify(again.case)), JSON.parse(JSON.stringify(kept)));
  return kept;
}

/** Silence and rubbish take nothing away from what stands in the mail, and add nothing. */
function assertUnmoved(kept: Case): void {
  assert.equal(kept.verdict.label, 'fraud');
  const { dns, ownership } = kept.observations;
  const answers = [dns.addresses, ...Object.values(dns.hosts).map((host) => host.addresses)];
  for (const answer of [...answers, ...Object.values(ownership.domains)]) {
    assert.notEqual(answer.state, 'none', JSON.stringify(answer));
  }
}

describe('a resolver that', { concurrency: true }, () => {
  const manners: Partial<Record<Manner, string>> = {
    'make-up': 'makes an answer up for every name',
    silent: 'hangs',
    'deny-all': 'denies every name',
    'server-failure': 'fails at every name',
    refused: 'refuses everybody',
  };
  for (const [manner, how] of Object.entries(manners)) {
    it(`${how} leaves the example what it is, and nothing is taken for true or absent`, async () => {
      const server = await dnsServer({ '': { NS: ['a.root-servers.net'] } }, () => manner as Manner);
      const { case: kept } = await investigateLive(raw, settings, { resolver: [server.address] });
      await server.close();
      assertUnmoved(kept);
      const { auth, dns, ownership } = kept.observations;
      for (const answer of [auth.spfNow, dns.addresses, dns.sendingName, dns.mailExchangers]) {
        assert.equal(answer.state, 'unknown', JSON.stringify(answer));
      }
      for (const owner of Object.values(ownership.domains)) assert.equal(owner.state, 'unknown');
    });
  }
});

describe('a WHOIS server that', { concurrency: 4 }, () => {
  const conducts: Conduct[] = ['hang', 'drip', 'endless', 'empty', 'cut'];
  for (const conduct of conducts) {
    it(`behaves badly (${conduct}) costs its own answer alone`, async () => {
      const kept = await investigatedIn({ conduct: { 'whois.jprs.jp': conduct } });
      assertUnmoved(kept);
      const { domains } = kept.observations.ownership;
      assert.equal(domains[victim.domain]?.state, 'unknown', JSON.stringify(domains[victim.domain]));
      assert.equal(domains[site.domain]?.state, 'found');
    });
  }

  for (const [registry, refusal] of Object.entries(refusals)) {
    it(`refuses in the words of ${registry} says nothing of the domain`, async () => {
      const kept = await investigatedIn({ says: { 'whois.jprs.jp': refusal, 'whois.verisign-grs.com': refusal } });
      assertUnmoved(kept);
      for (const owner of Object.values(kept.observations.ownership.domains)) {
        assert.equal(owner.state, 'unknown', JSON.stringify(owner));
      }
    });
  }

  const rubbish: Record<string, Uint8Array | string> = {
    'bytes of no charset': Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + 13) & 0xff),
    'a page for browsers': '<!doctype html><title>403 Forbidden</title><h1>Forbidden</h1>',
    'the entry of another domain': 'Domain Name: other.example\nRegistrant Organization: Somebody Else\n',
    'one line without an end': 'Domain Name: '.padEnd(60_000, 'x'),
    'Japanese in the wrong charset': Uint8Array.from([0x1b, 0x24, 0x42, 0xff, 0xfe, 0x1b, 0x28, 0x42]),
  };
  for (const [what, said] of Object.entries(rubbish)) {
    it(`sends ${what} says nothing of the domain`, async () => {
      const kept = await investigatedIn({ says: { 'whois.jprs.jp': said, 'whois.verisign-grs.com': said } });
      assertUnmoved(kept);
      for (const owner of Object.values(kept.observations.ownership.domains)) {
        assert.equal(owner.state, 'unknown', JSON.stringify(owner));
      }
    });
  }

  it('drips while all its kind do leaves every answer unknown, and the example what it is', async () => {
    const kept = await investigatedIn({
      conduct: { 'whois.iana.org': 'drip', 'whois.jprs.jp': 'drip', 'whois.verisign-grs.com': 'drip' },
    });
    assertUnmoved(kept);
    for (const owner of Object.values(kept.observations.ownership.domains)) assert.equal(owner.state, 'unknown');
  });
});
