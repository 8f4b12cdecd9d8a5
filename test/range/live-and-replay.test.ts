import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { investigateLive, investigateRecorded, type Settings } from '../../src/index.ts';
import { dnsServer, type Manner, type Zone } from './dns-server.ts';
import { whoisServer } from './whois-server.ts';

const PUBLIC = '157.112.176.65';
const zone: Zone = {
  '': { NS: ['a.root-servers.net'] },
  'whois.jprs.jp': { A: [PUBLIC] },
  'whois.iana.org': { A: [PUBLIC] },
  'l-partner.co.jp': { A: ['35.73.31.138'], MX: ['10 mx.l-partner.co.jp'], TXT: ['v=spf1 ip4:35.73.31.138 -all'] },
  'dm1k.com': { A: [PUBLIC] },
  '65.176.112.157.in-addr.arpa': { PTR: ['sv864.xserver.jp'] },
};
const settings: Settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

describe('a case that was made in a live run', () => {
  it('can be read again, however long the names in its mail are', async () => {
    for (const labels of [30, 130, 3000]) {
      const name = `${'a.'.repeat(labels)}example.com`;
      const mail = [
        `Return-Path: <x@${name}>`,
        `Received: from ${name} (${name} [20.196.210.166]) by mx.example.jp (Postfix); Sat, 31 Jan 2026 20:59:00 +0900`,
        `From: <x@${name}>`,
        '',
        `http://${name}/`,
      ];
      const raw = Buffer.from(mail.join('\r\n'));
      const first = await investigateLive(raw, settings, { offline: true });
      const second = await investigateRecorded(raw, first.world);
      assert.ok('case' in second, `${labels} labels`);
      assert.deepEqual(JSON.parse(JSON.stringify(second.case)), JSON.parse(JSON.stringify(first.case)));
    }
  });

  for (const manner of ['answer', 'deny-all', 'server-failure'] satisfies Manner[]) {
    it(`is the same when it is read again: a resolver that says ${manner}`, async () => {
      const raw = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
      const dns = await dnsServer(zone, () => manner);
      const whois = await whoisServer(() => '[登録者名] 株式会社見本\r\n');
      const options = { resolver: [dns.address], routes: { [`${PUBLIC}:43`]: whois.address } };
      const first = await investigateLive(raw, settings, options);
      await Promise.all([dns.close(), whois.close()]);
      const second = await investigateRecorded(raw, first.world);
      assert.ok('case' in second);
      assert.deepEqual(JSON.parse(JSON.stringify(second.case)), JSON.parse(JSON.stringify(first.case)));
      assert.equal(second.world, first.world);
    });
  }
});
