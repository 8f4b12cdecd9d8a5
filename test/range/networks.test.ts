import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { known } from '../../src/answer.ts';
import { type Case, investigateLive, report, type Settings } from '../../src/index.ts';
import { hosting, sender, site } from './world/parties.ts';
import { type Range, startRange } from './world/start-range.ts';

const raw = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
const settings: Settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

describe('networks, hosting and who can act, asked of live servers', () => {
  let range: Range;
  let kept: Case;
  before(async () => {
    range = await startRange();
    ({ case: kept } = await investigateLive(raw, settings, range.options));
  });
  after(() => range?.close());

  it('finds who holds the network of the page and the network that the mail came from', () => {
    const { networks } = kept.observations.ownership;
    const page = networks[site.address];
    assert.ok(page?.state === 'found');
    assert.equal(page.value.organisation, hosting.organisation);
    assert.equal(page.value.server, 'whois.nic.ad.jp');
    assert.equal(networks[sender.address]?.state, 'found');
  });

  it('reads the server’s name as one customer’s place at the hosting company', () => {
    const seen = kept.observations.hosting.sites[site.domain];
    assert.ok(seen);
    assert.deepEqual(known(seen.server), { name: site.serverName, domain: 'xserver.jp', kind: 'shared' });
    assert.equal(known(seen.company)?.id, 'xserver');
    assert.equal(seen.front.state, 'none');
  });

  it('takes the page for somebody’s that was taken over, with its reasons', () => {
    const finding = kept.findings.find(({ id }) => id === 'site-bought-or-hijacked');
    assert.ok(finding?.outcome === 'found');
    assert.equal(finding.variant, 'hijacked');
    assert.ok(kept.verdict.otherVictims.some(({ role, domain }) => role === 'site-owner' && domain === site.domain));
  });

  it('names who can act, and nobody at the domains of the mail', () => {
    const { contacts } = kept.observations.hosting;
    const reached = contacts.map(({ party, reach }) => `${party} ${reach}`);
    assert.ok(reached.includes(`network ${hosting.abuse}`), reached.join(', '));
    assert.ok(reached.includes(`registrar ${site.abuse}`), reached.join(', '));
    assert.doesNotMatch(reached.join(' '), /dm1k|l-partner/);
  });

  it('says all that in the report', () => {
    const text = report(kept, 'markdown', { language: 'ja' });
    for (const part of ['エックスサーバー株式会社', 'sv864', '連絡先・対処できる事業者']) {
      assert.ok(text.includes(part), part);
    }
  });
});
