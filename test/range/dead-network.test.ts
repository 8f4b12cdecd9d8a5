import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresses } from '../../src/lookups/addresses.ts';
import { mailExchangers } from '../../src/lookups/mail-exchangers.ts';
import { network } from '../../src/lookups/place.ts';
import { registration } from '../../src/lookups/registration/registration.ts';
import { reverseName } from '../../src/lookups/reverse-name.ts';
import { spf } from '../../src/lookups/spf/spf.ts';
import type { Ask } from '../../src/outside/ask.ts';
import { budget } from '../../src/outside/budget.ts';
import { cache } from '../../src/outside/cache.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow, systemClock } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { dnsServer, type Manner } from './dns-server.ts';

const SECONDS = 1000;
const settings = { startedAt: isoNow(), ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };

/** What an investigation asks, in its waves. */
async function everything(ask: Ask): Promise<string[]> {
  const first = await spf(ask, {
    ip: '20.196.210.166',
    mailFrom: 'info@bank.example',
    helo: 'mail.bank.example',
    at: settings.startedAt,
    secretLocalParts: [],
  });
  const hosts = Array.from({ length: 6 }, (_, index) => `host${index}.example`);
  const rest = await Promise.all([
    ...hosts.map((host) => addresses(ask, host)),
    mailExchangers(ask, 'bank.example'),
    reverseName(ask, '20.196.210.166'),
    registration(ask, 'bank.co.jp', settings.startedAt),
    registration(ask, 'bank.com', settings.startedAt),
  ]);
  return [first, ...rest].map(({ state }) => state);
}

describe('a network that tells nothing', { concurrency: true }, () => {
  const manners: Record<string, Manner> = {
    'drops every packet': 'silent',
    'denies every name': 'deny-all',
    'refuses everybody': 'refused',
    'fails at everything': 'server-failure',
    'needs two seconds for every answer': 'slow',
  };
  for (const [how, manner] of Object.entries(manners)) {
    it(`that ${how} costs seconds, and nothing is taken for absent`, async () => {
      const server = await dnsServer({}, () => manner);
      const wire = cache(live({ resolver: [server.address] }), isoNow, systemClock);
      const ofEach = (number: number) => ({
        dns: number,
        whois: number,
        http: number,
        blocklist: number,
        service: number,
      });
      const limits = { total: 8 * SECONDS, each: ofEach(5 * SECONDS), questions: ofEach(120), size: 1024 * 1024 };
      const { ask } = record(budget(limits, systemClock, wire), isoNow, settings);
      const started = performance.now();
      assert.deepEqual(new Set(await everything(ask)), new Set(['unknown']));
      assert.ok(performance.now() - started < 10 * SECONDS);
      const whose = await network(ask, '20.196.210.166');
      assert.equal(whose.state, 'found');
      await server.close();
    });
  }
});
