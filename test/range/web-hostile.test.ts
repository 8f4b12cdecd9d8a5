import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { httpGet } from '../../src/lookups/http-get.ts';
import { allow } from '../../src/outside/allow.ts';
import type { HttpReply, Told } from '../../src/outside/ask.ts';
import { budget } from '../../src/outside/budget.ts';
import { ledgerOf } from '../../src/outside/ledger.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow, systemClock } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { readRecording, writeRecording } from '../../src/outside/recording.ts';
import type { CertificateKind } from './certificates.ts';
import { type DnsServer, dnsServer, type Zone } from './dns-server.ts';
import type { WebManner } from './web-manners.ts';
import { type WebAnswer, type WebRequest, type WebServer, webServer } from './web-server.ts';

const ADDRESS = '157.112.176.65';
const OTHER = '157.112.176.66';
const settings = { startedAt: isoNow(), ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };
const url = 'https://rdap.example/x';

function short(told: { state: string; reason?: string }): string {
  return `${told.state} ${told.reason ?? ''}`.trim();
}

/** A world of one address behind `rdap.example`, beside whatever else the zone says. */
async function worldOf(
  answer: WebAnswer | ((request: WebRequest) => WebAnswer),
  zone: Zone = {},
  certificate: CertificateKind = 'good',
) {
  const dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, 'rdap.example': { A: [ADDRESS] }, ...zone });
  const web = await webServer(
    (request) => (typeof answer === 'function' ? answer(request) : answer),
    () => certificate,
  );
  const wire = live({ resolver: [dns.address], routes: web.routes(ADDRESS), authorities: [web.authority] });
  return { dns, web, wire, close: () => Promise.all([dns.close(), web.close()]) };
}

async function told(answer: WebAnswer, asked = url): Promise<Told<HttpReply>> {
  const world = await worldOf(answer);
  const reply = await world.wire('http', { url: asked, accept: '*/*' });
  await world.close();
  return reply;
}

describe('an address inside', () => {
  /** A server that listens where nobody may be led, and counts who comes. */
  let trap: WebServer;
  let port: string;
  let dns: DnsServer;
  before(async () => {
    trap = await webServer(() => 'secret');
    port = trap.plain.split(':')[1] ?? '';
    dns = await dnsServer({
      '': { NS: ['a.root-servers.net'] },
      'ten.example': { A: ['10.0.0.1'] },
      'loop.example': { A: ['127.0.0.1'] },
      'metadata.example': { A: ['169.254.169.254'] },
      'six.example': { AAAA: ['::1'] },
      'mapped.example': { AAAA: ['::ffff:127.0.0.1'] },
      'translated.example': { AAAA: ['64:ff9b::7f00:1'] },
      'sixtofour.example': { AAAA: ['2002:7f00:1::'] },
      'alias.example': { CNAME: ['loop.example'], A: ['127.0.0.1'] },
    });
  });
  after(() => Promise.all([trap.close(), dns.close()]));

  const literals = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '%31%32%37.0.0.1',
    '0.0.0.0',
    '0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.0.1',
    '192.0.0.8',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fec0::1]',
    '[fd00::1]',
    '[ff02::1]',
    '[100::1]',
    '[2001:db8::1]',
  ];
  const names = ['ten', 'loop', 'metadata', 'six', 'mapped', 'translated', 'sixtofour', 'alias'];
  const hosts = [...literals, ...names.map((name) => `${name}.example`), 'localhost', 'localhost.', 'foo.localhost'];

  it('is reached neither by its number in any spelling, nor by a name that leads to it', async () => {
    const wire = live({ resolver: [dns.address] });
    for (const host of hosts) {
      const answer = await wire('http', { url: `http://${host}:${port}/`, accept: '*/*' });
      assert.equal(answer.state, 'unknown', host);
      assert.match(short(answer), /private-address|malformed|nodata|nxdomain/, host);
      assert.equal(answer.from, '', `${host} left the machine`);
    }
    assert.equal(trap.connections(), 0);
  });

  it('is reached by no redirect, and every step stands in the ledger', async () => {
    const zone = Object.fromEntries(names.map((name) => [`${name}.example`, { A: ['127.0.0.1'] }]));
    const world = await worldOf((request) => {
      const host = hosts[Number(new URL(request.url).pathname.slice(1))];
      return { status: 302, headers: { location: encodeURI(`http://${host}:${port}/latest/meta-data/`) } };
    }, zone);
    for (const [index, host] of hosts.entries()) {
      const door = record(allow(['http'], world.wire), isoNow, settings);
      const answer = await httpGet(door.ask, `http://rdap.example/${index}`, '*/*');
      assert.equal(answer.state, 'unknown', host);
      const steps = ledgerOf(door.recording()).filter(({ kind }) => kind === 'http');
      assert.deepEqual(
        steps.map(({ what }) => what),
        [`GET http://rdap.example/${index}`],
        host,
      );
    }
    await world.close();
    assert.equal(world.web.requests.length, hosts.length);
    assert.equal(trap.connections(), 0);
  });

  it('is not reached by a name that changes its mind between two questions', async () => {
    const zone: Zone = { '': { NS: ['a.root-servers.net'] }, 'rebind.example': { A: [ADDRESS] } };
    const fickle = await dnsServer(zone);
    const world = await worldOf('public');
    const wire = live({ resolver: [fickle.address], routes: world.web.routes(ADDRESS) });
    // The address that was judged is the one that is used: by the time of connecting the name means another.
    const first = wire('http', { url: 'http://rebind.example/', accept: '*/*' }, ({ name }, heard) => {
      if (name === 'rebind.example') void heard.then(() => Object.assign(zone, { [name]: { A: ['127.0.0.1'] } }));
    });
    assert.equal((await first).state, 'found');
    assert.equal(world.web.connections(), 1);
    const another = live({ resolver: [fickle.address], routes: world.web.routes(ADDRESS) });
    const again = await another('http', { url: `http://rebind.example:${port}/`, accept: '*/*' });
    assert.equal(short(again), 'unknown private-address');
    await Promise.all([fickle.close(), world.close()]);
    assert.equal(trap.connections(), 0);
  });

  it('is left out where a public one stands beside it', async () => {
    const zone: Zone = { 'both.example': { A: ['127.0.0.1', ADDRESS] } };
    const world = await worldOf('public', zone);
    const answer = await world.wire('http', { url: 'http://both.example/', accept: '*/*' });
    await world.close();
    assert.match(answer.from, new RegExp(`^both\\.example \\(${ADDRESS}:80 via `));
  });
});

describe('a port of another protocol', () => {
  it('is not asked', async () => {
    for (const port of [0, 22, 25, 110, 143, 6667]) {
      assert.equal(short(await told('x', `http://rdap.example:${port}/`)), 'unknown unsupported', `${port}`);
    }
  });
});

describe('a URL', () => {
  it('with credentials, of another scheme, or longer than any honest one is not asked', async () => {
    for (const bad of ['https://user:pass@rdap.example/', 'ftp://rdap.example/', 'file:///etc/passwd', 'x', '']) {
      assert.equal(short(await told('x', bad)), 'unknown malformed', bad);
    }
    assert.equal(short(await told('x', `${url}/${'a'.repeat(3000)}`)), 'unknown malformed');
  });

  it('that is none is refused by the whole door without a throw', async () => {
    const door = record(budget(limitsOf(1000), systemClock, live({ offline: true })), isoNow, settings);
    assert.equal(short(await door.ask('http', { url: 'http://[', accept: '*/*' })), 'unknown not-allowed');
  });
});

describe('a certificate', () => {
  for (const kind of ['expired', 'other-name', 'unknown-authority'] as const) {
    it(`that is no proof (${kind}) is the reason, and no request is sent`, async () => {
      const world = await worldOf('x', {}, kind);
      assert.equal(short(await world.wire('http', { url, accept: '*/*' })), 'unknown certificate');
      assert.deepEqual(world.web.requests, []);
      await world.close();
    });
  }
});

describe('a web server that misbehaves', { concurrency: 4 }, () => {
  const outcomes: Record<WebManner, RegExp> = {
    drip: /^unknown timeout$/,
    endless: /^unknown too-large$/,
    'huge-headers': /^unknown too-large$/,
    bomb: /^unknown unsupported$/,
    rubbish: /^unknown malformed$/,
    hang: /^unknown timeout$/,
    reset: /^unknown server-failure$/,
    short: /^unknown server-failure$/,
    informational: /^unknown malformed$/,
  };
  for (const [manner, outcome] of Object.entries(outcomes)) {
    it(`(${manner}) costs no more than its time, and its connection is closed`, async () => {
      const world = await worldOf({ manner: manner as WebManner });
      const isSlow = manner === 'drip' || manner === 'hang';
      const limited = budget(limitsOf(isSlow ? 600 : 5000), systemClock, world.wire);
      assert.match(short(await limited('http', { url: 'http://rdap.example/', accept: '*/*' })), outcome);
      for (let wait = 0; wait < 40 && (await world.web.open()) > 0; wait += 1) await pause(50);
      assert.equal(await world.web.open(), 0);
      await world.close();
    });
  }
});

describe('a reply', () => {
  it('is read by its charset, whatever stands in it', async () => {
    const body = (type: string, bytes: number[]) =>
      told({ headers: { 'content-type': type }, body: Uint8Array.from(bytes) });
    const texts: [string, number[], string][] = [
      ['text/plain; charset=Shift_JIS', [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b], 'メール'],
      ['text/plain; charset="EUC-JP"', [0xa5, 0xe1], 'メ'],
      ['text/plain; charset=no-such', [0xe3, 0x83, 0xa1], 'メ'],
      ['application/json', [0xef, 0xbb, 0xbf, 0x7b, 0x7d], '{}'],
      ['text/plain', [0xff, 0xfe, 0x41, 0x00, 0x00, 0x00], 'A'],
      ['text/plain', [0x41, 0x00, 0xff], 'A\u{FFFD}'],
    ];
    for (const [type, bytes, expected] of texts) {
      const reply = await body(type, bytes);
      assert.equal(reply.state === 'found' && reply.value.body, expected, type);
    }
  });

  it('keeps its status, where it points, and when to ask again', async () => {
    for (const [status, field, value] of [
      [429, 'retry-after', '120'],
      [503, 'retry-after', 'Tue, 24 Nov 2026 09:00:00 GMT'],
    ] as const) {
      const reply = await told({ status, headers: { [field]: value } });
      assert.deepEqual(reply.state === 'found' && [reply.value.status, reply.value.retryAfter], [status, value]);
    }
    const moved = await told({ status: 301, headers: { location: '../y?z=1' } });
    assert.equal(moved.state === 'found' && moved.value.location, 'https://rdap.example/y?z=1');
  });

  it('of a status that HTTP does not know is malformed', async () => {
    assert.equal(short(await told({ status: 999 })), 'unknown malformed');
  });

  it('can be read again from the recording at its largest', async () => {
    const body = '\u0001'.repeat(256 * 1024);
    const headers = { 'content-type': `text/plain; ${'x'.repeat(1000)}`, location: `/${'y'.repeat(1900)}` };
    const world = await worldOf({ headers, body });
    const door = record(world.wire, isoNow, settings);
    const answer = await door.ask('http', { url, accept: '*/*' });
    await world.close();
    assert.equal(answer.state === 'found' && answer.value.body.length, body.length);
    const read = readRecording(writeRecording(door.recording()));
    assert.ok('lines' in read, JSON.stringify(read).slice(0, 300));
    assert.equal(short(await told({ body: `${body}x` })), 'unknown too-large');
  });
});

describe('two addresses of one host', () => {
  it('are tried in turn, and none twice', async () => {
    const dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, 'rdap.example': { A: [OTHER, ADDRESS] } });
    const web = await webServer(() => 'here');
    const routes = { ...web.routes(ADDRESS), [`${OTHER}:80`]: '127.0.0.1:9' };
    const wire = live({ resolver: [dns.address], routes });
    const answer = await wire('http', { url: 'http://rdap.example/', accept: '*/*' });
    await Promise.all([dns.close(), web.close()]);
    assert.equal(answer.state === 'found' && answer.value.body, 'here');
    assert.equal(web.connections(), 1);
  });
});

function limitsOf(each: number): Parameters<typeof budget>[0] {
  const every = { dns: each, whois: each, http: each, blocklist: each, service: each };
  return {
    total: 60_000,
    each: every,
    questions: { dns: 9, whois: 9, http: 9, blocklist: 9, service: 9 },
    size: 4_000_000,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
