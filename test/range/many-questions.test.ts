import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { investigateLive, investigateRecorded, type Settings } from '../../src/index.ts';
import { dnsServer, type Zone } from './dns-server.ts';
import { webServer } from './web-server.ts';
import { whoisServer } from './whois-server.ts';

const settings: Settings = {
  startedAt: new Date().toISOString(),
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
const PUBLIC = '157.112.176.65';
const zone: Zone = {
  'whois.iana.org': { A: [PUBLIC] },
  'whois.example.net': { A: [PUBLIC] },
  'whois.arin.net': { A: [PUBLIC] },
  'rdap.arin.net': { A: [PUBLIC] },
  'rdap.verisign.com': { A: [PUBLIC] },
  'rdap.publicinterestregistry.org': { A: [PUBLIC] },
  '': { NS: ['a.root-servers.net'] },
  'bank.example.org': { TXT: ['v=spf1 ip4:20.196.210.166 -all'], A: ['20.196.210.166'] },
  '166.210.196.20.in-addr.arpa': { PTR: ['mail.bank.example.org'] },
};

function mail(helo: string, hosts: string[]): Buffer {
  const lines = [
    'Return-Path: <info@bank.example.org>',
    `Received: from ${helo} (unknown [20.196.210.166]) by mx.receiver.example (Postfix) with ESMTP id 1;`,
    ` ${new Date().toUTCString()}`,
    'From: Bank <info@bank.example.org>',
    `Date: ${new Date().toUTCString()}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    ...hosts.map((host) => `<a href="https://${host}/login">ログイン</a>`),
  ];
  return Buffer.from(lines.join('\r\n'));
}

describe('what one mail may ask', () => {
  it('is bounded however many hosts it names, and the sender is asked about first', async () => {
    const server = await dnsServer(zone);
    const hosts = Array.from({ length: 400 }, (_, index) => `login${index}.example.net`);
    const { case: kept } = await investigateLive(mail('mail.bank.example.org', hosts), settings, {
      resolver: [server.address],
    });
    await server.close();
    const questions = kept.ledger.filter(({ kind }) => kind === 'dns');
    assert.ok(questions.length <= 130, `${questions.length}`);
    assert.ok(server.asked.length <= 130, `${server.asked.length}`);
    const hostsAsked = new Set(questions.flatMap(({ what }) => /^login\d+\.example\.net/.exec(what) ?? []));
    const { unasked } = kept.observations;
    assert.equal(hostsAsked.size + unasked.hosts.count, hosts.length);
    assert.ok(unasked.hosts.first.every((host) => !hostsAsked.has(host)));
    const place = (what: string) => questions.findIndex((entry) => entry.what === what);
    const firstHost = questions.findIndex(({ what }) => what.startsWith('login'));
    assert.ok(place('bank.example.org TXT') >= 0, 'the sender is asked about');
    assert.ok(firstHost < 0 || place('bank.example.org TXT') < firstHost, 'before the hosts of its links');
  });

  it('is never the name or the address of a network inside', async () => {
    const server = await dnsServer(zone);
    const hosts = ['router', 'nas.local', 'intranet.corp', 'files.internal', 'box.home.arpa', 'x.onion', '192.168.0.1'];
    const raw = mail('printer.lan', hosts);
    const { case: kept } = await investigateLive(raw, settings, { resolver: [server.address] });
    await server.close();
    const inside = /(?:^|\.)(?:router|local|corp|internal|arpa|onion|lan)\.? |168\.192/;
    const reverse = '166.210.196.20.in-addr.arpa';
    const heard = server.asked.filter((question) => !question.startsWith(reverse));
    assert.deepEqual(
      heard.filter((question) => inside.test(question)),
      [],
    );
    assert.ok(heard.includes('bank.example.org TXT'));
    assert.deepEqual(
      kept.ledger.filter(({ what }) => inside.test(what) && !what.startsWith(reverse)),
      [],
    );
  });

  it('is asked once by two mails of a process, and both cases show the same ledger and can be read again', async () => {
    const server = await dnsServer(zone);
    const raw = mail('mail.bank.example.org', ['login.example.net']);
    const whois = await whoisServer(() => 'whois: whois.example.net\r\n');
    const web = await webServer(() => ({ status: 501 }));
    const options = {
      resolver: [server.address],
      routes: { ...web.routes(PUBLIC), [`${PUBLIC}:43`]: whois.address },
      authorities: [web.authority],
    };
    const first = await investigateLive(raw, settings, options);
    const [names, queries] = [server.asked.length, whois.queries.length];
    const second = await investigateLive(raw, settings, options);
    assert.deepEqual([server.asked.slice(names), whois.queries.slice(queries)], [[], []]);
    assert.ok(names > 5 && queries > 0);
    await whois.close();
    await server.close();
    // Questions are put side by side, and which of two comes first is for the answers to say.
    const inOrder = ({ ledger }: typeof first.case) =>
      ledger.map(({ asked: _, ...rest }) => JSON.stringify(rest)).sort();
    assert.deepEqual(inOrder(second.case), inOrder(first.case));
    for (const { asked: line, what } of second.case.ledger) {
      const { question } = JSON.parse(second.world.split('\n')[line - 1] ?? '{}');
      const { name, query, ip, object, url } = question;
      assert.ok(what.includes(name ?? query ?? ip ?? object ?? url), `${what} stands in line ${line}`);
    }
    const replayed = await investigateRecorded(raw, second.world);
    assert.ok('case' in replayed);
    assert.deepEqual(replayed.case.ledger, second.case.ledger);
  });
});
