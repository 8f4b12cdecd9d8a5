import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Case, investigateLive, investigateRecorded, type Settings } from '../../src/index.ts';
import { verisignRdap } from './answers/rdap-domain.ts';
import { refusals } from './answers/refusals.ts';
import type { Conduct } from './conduct.ts';
import { dnsServer, type Manner } from './dns-server.ts';
import type { WebManner } from './web-manners.ts';
import type { WebAnswer } from './web-server.ts';
import { site, victim } from './world/parties.ts';
import { SERVERS } from './world/servers.ts';
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

function ownerOf({ observations }: Case, domain: string) {
  return observations.ownership.domains[domain];
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
      assert.equal(ownerOf(kept, victim.domain)?.state, 'unknown');
      assert.equal(ownerOf(kept, site.domain)?.state, 'found');
    });
  }

  for (const [registry, refusal] of Object.entries(refusals)) {
    it(`refuses in the words of ${registry} says nothing of the domain`, async () => {
      const kept = await investigatedIn({ says: { 'whois.jprs.jp': refusal } });
      assertUnmoved(kept);
      assert.equal(ownerOf(kept, victim.domain)?.state, 'unknown');
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
      const kept = await investigatedIn({ says: { 'whois.jprs.jp': said } });
      assertUnmoved(kept);
      assert.equal(ownerOf(kept, victim.domain)?.state, 'unknown');
    });
  }
});

describe('an RDAP service that', { concurrency: 3 }, () => {
  const manners: WebManner[] = ['drip', 'endless', 'huge-headers', 'bomb', 'rubbish', 'hang', 'reset', 'short'];
  for (const manner of manners) {
    it(`behaves badly (${manner}) costs its own answer at most`, async () => {
      const kept = await investigatedIn({ manner: { 'rdap.verisign.com': manner } });
      assertUnmoved(kept);
      assert.equal(ownerOf(kept, victim.domain)?.state, 'found');
      const isSlow = manner === 'hang' || manner === 'drip';
      if (isSlow) assert.equal(ownerOf(kept, site.domain)?.state, 'unknown');
    });
  }

  const refused: Record<string, WebAnswer> = {
    'turns away who asks too often': { status: 429, headers: { 'retry-after': '3600' }, body: '' },
    'shows a page that it is not found': {
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: '<h1>404</h1>',
    },
    'tells of another domain': verisignRdap({ ...site, domain: 'other.example' }, 'https://x.example/', ''),
    'leads round in a circle': { status: 302, headers: { location: `/com/v1/domain/${site.domain}` } },
    'leads into this machine': { status: 302, headers: { location: 'https://127.0.0.1/' } },
    'sends deep rubbish': '['.repeat(100_000),
  };
  for (const [what, answer] of Object.entries(refused)) {
    it(`${what} says nothing of the domain`, async () => {
      const whois = { 'whois.verisign-grs.com': refusals.PIR ?? '' };
      const kept = await investigatedIn({ saysOnTheWeb: { 'rdap.verisign.com': answer }, says: whois });
      assertUnmoved(kept);
      assert.equal(ownerOf(kept, site.domain)?.state, 'unknown', JSON.stringify(ownerOf(kept, site.domain)));
    });
  }
});

describe('a world in which', { concurrency: true }, () => {
  const worlds: Record<string, [Conduct, WebManner]> = {
    'every server hangs': ['hang', 'hang'],
    'every server drips': ['drip', 'drip'],
    'every server closes at once': ['empty', 'reset'],
    'no server ever ends': ['endless', 'endless'],
  };
  for (const [what, [conduct, manner]] of Object.entries(worlds)) {
    it(`${what} leaves owners unknown, and the example what it is`, async () => {
      const all = <T>(kind: string, how: T) =>
        Object.fromEntries(Object.keys(SERVERS).flatMap((name) => (name.startsWith(kind) ? [[name, how]] : [])));
      const kept = await investigatedIn({ conduct: all('whois', conduct), manner: all('rdap', manner) });
      assertUnmoved(kept);
      for (const owner of Object.values(kept.observations.ownership.domains)) assert.equal(owner.state, 'unknown');
      assert.equal(kept.observations.auth.spfNow.state, 'found', 'names are not held up by them');
    });
  }
});
