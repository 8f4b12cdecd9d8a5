import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { investigateLive, type Settings } from '../../src/index.ts';
import { type DnsServer, dnsServer, type Zone } from './dns-server.ts';
import { type WhoisServer, whoisServer } from './whois-server.ts';

const PUBLIC = '157.112.176.65';
const settings: Settings = {
  startedAt: '2026-01-31T12:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/** The recipient in every name that a stranger can choose, in the spellings that strangers use. */
const full = [
  'Return-Path: <bounce-hanako.suzuki=example.co.jp@hanako-suzuki.example.org>',
  'Received: from hanako.suzuki.example.co.jp.example.net (unknown [20.196.210.166])',
  ' by mx.example.co.jp (Postfix) with ESMTP id 1A for <hanako.suzuki@example.co.jp>;',
  ' Sat, 31 Jan 2026 20:59:00 +0900',
  'From: "hanako.suzuki@example.co.jp" <notice@hanakosuzuki.example.org>',
  'To: hanako.suzuki@example.co.jp',
  'Message-ID: <hanako.suzuki@example.co.jp.example.net>',
  'Subject: notice',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<a href="http://hanako-suzuki.example.com/">ログイン</a>',
  '<a href="http://example.co.jp.login.example.net/">ログイン</a>',
  '<a href="http://pj.oc.elpmaxe.ikuzus.okanah.example.net/">ログイン</a>',
  `<a href="http://${Buffer.from('hanako.suzuki@example.co.jp').toString('hex').slice(0, 60)}.example.net/">ログイン</a>`,
  '<a href="http://mail.example.co.jp/">ログイン</a>',
  '<a href="http://plain.example.com/?to=hanako.suzuki@example.co.jp">ログイン</a>',
  '',
].join('\r\n');
/** The same sender without a word of the recipient: here is much to ask. */
const plain = full.replace(/bounce-\S+|hanakosuzuki\.|hanako\.suzuki\.example\.co\.jp\./g, (word) =>
  word.startsWith('bounce') ? 'info@bank.example.org>' : '',
);

const zone: Zone = {
  '': { NS: ['a.root-servers.net'] },
  'whois.iana.org': { A: [PUBLIC] },
  'whois.example.net': { A: [PUBLIC] },
  '166.210.196.20.in-addr.arpa': { PTR: ['hanako-suzuki.example.co.jp', 'mail.bank.example.org'] },
  'bank.example.org': { TXT: ['v=spf1 include:spf.example.org exists:%{l}.%{h}.example.org -all'] },
  'plain.example.com': { A: ['157.112.176.66'] },
};

async function investigated(mail: string, see: (world: { dns: DnsServer; whois: WhoisServer }) => void) {
  const dns = await dnsServer(zone);
  const whois = await whoisServer(() => 'whois: whois.example.net\r\n');
  const options = { resolver: [dns.address], routes: { [`${PUBLIC}:43`]: whois.address } };
  const { case: kept } = await investigateLive(Buffer.from(mail), settings, options);
  see({ dns, whois });
  await Promise.all([dns.close(), whois.close()]);
  return kept;
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const FORBIDDEN = ['hanako', 'suzuki', 'examplecojp', 'ikuzus', '68616e616b6f'];

describe('what leaves the machine', () => {
  for (const [which, mail] of Object.entries({ 'full of the recipient': full, 'that does not name him': plain })) {
    it(`is in the ledger to the last question, and never names the recipient: a mail ${which}`, async () => {
      let heard: string[] = [];
      let queries: string[] = [];
      const { ledger } = await investigated(mail, ({ dns, whois }) => {
        heard = dns.asked.map((question) => question.replace(/^ /, '. '));
        queries = whois.queries;
      });
      const listed = (kind: string) => ledger.filter((entry) => entry.kind === kind).map(({ what }) => what);
      assert.deepEqual(
        heard.filter((question) => !listed('dns').includes(question)),
        [],
      );
      assert.deepEqual(
        queries.filter((query) => !listed('whois').includes(query)),
        [],
      );
      assert.ok(heard.includes('plain.example.com A') && queries.length > 0, 'it does ask');
      const telling = [...heard, ...queries].filter((said) => FORBIDDEN.some((word) => letters(said).includes(word)));
      assert.deepEqual(telling, []);
    });
  }

  it('asks about the sender where his names are no trap', async () => {
    let heard: string[] = [];
    await investigated(plain, ({ dns }) => {
      heard = dns.asked;
    });
    for (const question of ['bank.example.org TXT', 'spf.example.org TXT', 'mail.bank.example.org A']) {
      assert.ok(heard.includes(question), `${question} in ${heard.join(', ')}`);
    }
  });
});
