import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DNSResolver } from 'mailauth';
import { spf as evaluateByMailauth } from 'mailauth/lib/spf/index.js';
import { resolverOf } from '../../src/lookups/dmarc/mailauth-resolver.ts';
import { checkHost } from '../../src/lookups/spf/check-host.ts';
import type { Ask } from '../../src/outside/ask.ts';
import { AT, askOfZone, type Entry, type Zone } from '../conformance/zone.ts';

/** A world small enough for policies to meet each other, what they name, and nothing. */
const names = ['a.example', 'b.example', 'c.example', 'mail.a.example', 'info.a.example', 'nowhere.example'];
const addresses = ['192.0.2.10', '192.0.2.77', '203.0.113.1'];
const addresses6 = ['2001:db8::10', '2001:db8:1::1'];

const name = fc.constantFrom(...names);
const ip = fc.constantFrom(...addresses, ...addresses6);
const macro = fc.constantFrom(
  '%{d}',
  '%{o}',
  '%{l}.%{d}',
  '%{h}',
  '%{p}',
  '%{ir}.%{v}.arpa',
  '%{L}.%{d2}',
  '%{s1r-}.a.example',
);
const target = fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: macro });
const qualifier = fc.constantFrom('', '', '+', '-', '~', '?');
const prefix = fc.constantFrom('', '', '', '/24', '/0', '//48', '/16//32', '//0');
const mechanism = fc.oneof(
  { weight: 12, arbitrary: target.map((to) => `include:${to}`) },
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom('a', 'mx'), prefix).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('a:', 'mx:'), target, prefix).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.constantFrom('ptr', 'ptr:a.example', 'ptr:example', 'ptr:%{d}') },
  { weight: 4, arbitrary: target.map((to) => `exists:${to}`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('ip4:192.0.2.0/24', 'ip4:203.0.113.1', 'ip6:2001:db8::/48', 'ip6:::ffff:192.0.2.10'),
  },
  { weight: 8, arbitrary: fc.constant('all') },
  fc.constantFrom('all:x', 'al', 'ip6', 'include:', 'a:b', 'mx/', 'a/33', 'ip4:192.0.2.1/40'),
);
const term = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(qualifier, mechanism).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('redirect', 'exp', 'other'), target).map((parts) => parts.join('=')),
  },
);
const policy = fc
  .tuple(fc.constantFrom('v=spf1 ', 'v=spf1 ', 'v=spf1 ', 'V=SPF1 ', 'v=spf10 '), fc.array(term, { maxLength: 8 }))
  .map(([version, terms]) => version + terms.join(' '));
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: policy.map((TXT) => ({ TXT })) },
  { weight: 2, arbitrary: fc.constantFrom(...addresses).map((A) => ({ A })) },
  fc.constantFrom(...addresses6).map((AAAA) => ({ AAAA })),
  fc.tuple(fc.nat(20), name).map((MX) => ({ MX })),
);
const zone: fc.Arbitrary<Zone> = fc
  .tuple(
    fc.dictionary(name, fc.array(entry, { maxLength: 4 }), { maxKeys: names.length }),
    fc.array(name, { maxLength: 3 }),
  )
  .map(([zones, pointers]) => ({
    ...zones,
    '10.2.0.192.in-addr.arpa': pointers.map((PTR) => ({ PTR })),
  }));
const sender = fc.record({ ip, domain: name, localPart: fc.constantFrom('info', 'a-b', 'x'), helo: name });

type Host = { ip: string; domain: string; localPart: string; helo: string };

async function byMailauth(ask: Ask, { domain, localPart, ip: client, helo }: Host): Promise<string> {
  const resolver = resolverOf(ask, { sources: [], silent: [] }) as DNSResolver;
  const read = await evaluateByMailauth({
    sender: `${localPart}@${domain}`,
    ip: client,
    helo,
    mta: 'unknown',
    strict: true,
    resolver,
  });
  return [read.status.result, read.explanation].filter(Boolean).join(': ');
}

describe('SPF of ours', () => {
  it('says what mailauth says, of policies that meet, loop, break and lead nowhere', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(zone, sender, async (world, host) => {
        const ours = await checkHost(askOfZone(world), { ...host, at: AT });
        seen.add(ours.result);
        assert.equal(
          [ours.result, ours.explanation].filter(Boolean).join(': '),
          await byMailauth(askOfZone(world), host),
        );
      }),
      { numRuns: 1500 },
    );
    assert.deepEqual([...seen].sort(), ['fail', 'neutral', 'none', 'pass', 'permerror', 'softfail']);
  });
});
