import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { investigateLive, investigateRecorded } from '../../src/index.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';
import { type WebServer, webServer } from './web-server.ts';

const ADDRESS = '142.250.206.234';
const KEY = 'AIza-secret+key/1';
const mail = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
const settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  safeBrowsing: true as const,
  language: 'en' as const,
};

describe('Google Safe Browsing in an investigation', () => {
  let dns: DnsServer;
  let web: WebServer;
  before(async () => {
    dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, 'safebrowsing.googleapis.com': { A: [ADDRESS] } });
    web = await webServer(({ url }) => {
      const fullHash = hash('sha256', 'dm1k.com/', 'base64');
      const fullHashes = [{ fullHash, fullHashDetails: [{ threatType: 'SOCIAL_ENGINEERING' }] }];
      return JSON.stringify({ fullHashes, cacheDuration: '300s', echo: url });
    });
  });
  after(() => Promise.all([dns.close(), web.close()]));

  function net() {
    return { resolver: [dns.address], routes: web.routes(ADDRESS), authorities: [web.authority], tables: false };
  }

  it('finds the page, and the key and the address stay behind the door', async () => {
    const live = await investigateLive(mail, settings, { ...net(), safeBrowsing: KEY });
    const asked = web.requests.filter(({ url }) => url.includes('/v5/hashes:search'));
    assert.ok(asked.length > 0 && asked.every(({ url }) => url.includes(encodeURIComponent(KEY))));
    assert.ok(!asked.some(({ url }) => /dm1k|info|example\.co\.jp/.test(url)));
    // The link's query names the recipient, so that nothing of it goes into a digest.
    const asPrefix = (expression: string) => hash('sha256', expression, 'buffer').subarray(0, 4).toString('base64');
    assert.deepEqual(
      asked.map(({ url }) => new URLSearchParams(url.slice(url.indexOf('?'))).getAll('hashPrefixes')),
      [['dm1k.com/mailbox/quarantine/', 'dm1k.com/mailbox/', 'dm1k.com/'].map(asPrefix)],
    );
    const [saying] = live.case.observations.reputation.blocklists;
    assert.deepEqual(saying?.says.state === 'found' && saying.says.value, ['phishing']);

    const written = JSON.stringify(live.case) + live.world;
    for (const form of [KEY, encodeURIComponent(KEY)]) assert.ok(!written.includes(form), form);
    const again = await investigateRecorded(mail, live.world);
    assert.deepEqual('case' in again && again.case.observations.reputation, live.case.observations.reputation);
  });

  it('is not asked without a key, nor offline', async () => {
    web.requests.length = 0;
    await investigateLive(mail, settings, net());
    await investigateLive(mail, settings, { ...net(), safeBrowsing: KEY, offline: true });
    assert.ok(!web.requests.some(({ url }) => url.includes('safebrowsing')));
  });
});
