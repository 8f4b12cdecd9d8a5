import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { investigateLive } from '../../src/index.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';

const mail = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
const settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'en' as const,
};

describe('blocklists of DNS in an investigation', () => {
  let dns: DnsServer;
  before(async () => {
    dns = await dnsServer({
      '': { NS: ['a.root-servers.net'] },
      '2.0.0.127.zen.spamhaus.org': { A: ['127.0.0.2'] },
      '166.210.196.20.zen.spamhaus.org': { A: ['127.0.0.4'] },
      'dbltest.com.dbl.spamhaus.org': { A: ['127.255.255.254'] },
      'dm1k.com.dbl.spamhaus.org': { A: ['127.255.255.254'] },
    });
  });
  after(() => dns.close());

  async function asked(blocklists?: string[]) {
    const given = blocklists ? { ...settings, blocklists } : settings;
    const { case: dossier } = await investigateLive(mail, given, { resolver: [dns.address], tables: false });
    const { blocklists: says } = dossier.observations.reputation;
    const questions = dossier.ledger.filter(({ kind }) => kind === 'blocklist').map(({ what }) => what);
    return { dossier, says: says.map((one) => `${one.zone} ${one.name} ${one.says.state}`), questions };
  }

  it('asks none that is not named', async () => {
    assert.deepEqual((await asked()).questions, []);
  });

  it('tells a listing from a refusal, and writes both down', async () => {
    const { dossier, says, questions } = await asked(['zen.spamhaus.org', 'dbl.spamhaus.org']);
    assert.deepEqual(says, [
      'zen.spamhaus.org 20.196.210.166 found',
      'dbl.spamhaus.org l-partner.co.jp unknown',
      'dbl.spamhaus.org dm1k.com unknown',
    ]);
    const finding = dossier.findings.find(({ id }) => id === 'blocklisted-name');
    assert.equal(finding?.outcome === 'found' && finding.variant, 'address');
    assert.ok(questions.includes('20.196.210.166.zen.spamhaus.org A'), questions.join());
    assert.ok(!questions.some((what) => what.includes('example.co.jp')));
  });
});
