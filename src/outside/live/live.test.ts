import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dnsServer, type Manner, type Zone } from '../../../test/range/dns-server.ts';
import { whoisServer } from '../../../test/range/whois-server.ts';
import type { RecordType } from '../ask.ts';
import { notAsked } from '../told.ts';
import { dnsTransport } from './dns.ts';
import { live } from './index.ts';

const root: Zone = { '': { NS: ['a.root-servers.net'] } };
const zone: Zone = {
  ...root,
  'bank.example': {
    A: ['192.0.2.1'],
    AAAA: ['2001:db8::1'],
    MX: ['10 MX.bank.example', '0 .'],
    TXT: [`v=spf1 ${'a'.repeat(300)} -all`],
  },
  '1.2.0.192.in-addr.arpa': { PTR: ['Mail.Bank.Example'] },
};

async function ask(name: string, type: RecordType, world: Zone = zone, manner?: (name: string) => Manner) {
  const server = await dnsServer(world, manner);
  const told = await live({ resolver: [server.address] })('dns', { name, type });
  await server.close();
  return { told, asked: server.asked };
}

function reasonOf(told: { state: string; reason?: string }): string {
  return `${told.state} ${told.reason ?? ''}`;
}

describe('DNS', () => {
  it('gives records in the form of the recording', async () => {
    const server = await dnsServer(zone);
    const wire = live({ resolver: [server.address] });
    const told = async (name: string, type: RecordType) => {
      const answer = await wire('dns', { name, type });
      return answer.state === 'found' ? answer.value : answer;
    };
    assert.deepEqual(await told('BANK.example.', 'A'), ['192.0.2.1']);
    assert.deepEqual(await told('bank.example', 'AAAA'), ['2001:db8::1']);
    assert.deepEqual(await told('bank.example', 'MX'), ['10 mx.bank.example', '0 .']);
    assert.deepEqual(await told('bank.example', 'TXT'), [`v=spf1 ${'a'.repeat(300)} -all`]);
    assert.deepEqual(await told('1.2.0.192.in-addr.arpa', 'PTR'), ['mail.bank.example']);
    await server.close();
  });

  it('tells a name that does not exist from one that has no such record', async () => {
    assert.equal(reasonOf((await ask('nobody.example', 'A')).told), 'none nxdomain');
    assert.equal(reasonOf((await ask('bank.example', 'PTR')).told), 'none nodata');
  });

  it('does not believe a resolver that denies the root as well', async () => {
    assert.equal(reasonOf((await ask('bank.example', 'A', zone, () => 'deny-all')).told), 'unknown denies-everything');
    assert.equal(reasonOf((await ask('bank.example', 'A', {})).told), 'unknown denies-everything');
  });

  it('believes a forwarder that refuses the root but knows a root server', async () => {
    const world = { 'a.root-servers.net': { A: ['198.51.100.4'] } };
    const refusesRoot = (name: string) => (name === '' ? 'refused' : 'answer');
    assert.equal(reasonOf((await ask('nobody.example', 'A', world, refusesRoot)).told), 'none nxdomain');
  });

  it('knows nothing when the server fails or refuses', async () => {
    assert.equal(
      reasonOf((await ask('bank.example', 'A', zone, () => 'server-failure')).told),
      'unknown server-failure',
    );
    assert.equal(reasonOf((await ask('bank.example', 'A', zone, () => 'refused')).told), 'unknown refused');
  });

  it('fetches a truncated answer over TCP', async () => {
    const { told, asked } = await ask('bank.example', 'TXT', zone, (name) => (name === '' ? 'answer' : 'truncate'));
    assert.equal(told.state, 'found');
    assert.ok(asked.includes('bank.example TXT tcp'));
  });

  it('stops waiting for a resolver that never answers, and calls a silent domain of a good one a timeout', async () => {
    const patience = { each: 100, all: 400 };
    const server = await dnsServer(zone, () => 'silent');
    const dns = dnsTransport([server.address], patience);
    assert.equal(reasonOf(await dns({ name: 'bank.example', type: 'A' })), 'unknown unreachable');
    const asked = server.asked.length;
    assert.deepEqual(await dns({ name: 'bank.example', type: 'MX' }), notAsked('unreachable'));
    assert.equal(server.asked.length, asked);
    await server.close();

    const alive = await dnsServer(zone, (name) => (name === '' ? 'answer' : 'silent'));
    const patient = dnsTransport([alive.address], patience);
    assert.equal(reasonOf(await patient({ name: 'bank.example', type: 'A' })), 'unknown timeout');
    await alive.close();
  });

  it('lets no name leave that is no host name', async () => {
    const server = await dnsServer(zone);
    const wire = live({ resolver: [server.address] });
    const bad = [
      '',
      '.',
      'localhost',
      'a..example',
      '192.0.2.1',
      '-a.example',
      'a b.example',
      `${'a'.repeat(64)}.example`,
      `${'a.'.repeat(130)}example`,
      'a\r\n.example',
      'x'.repeat(5000),
    ];
    for (const name of bad) {
      assert.deepEqual(
        await wire('dns', { name, type: 'A' }),
        { state: 'unknown', reason: 'malformed', from: '' },
        name.slice(0, 80),
      );
    }
    assert.deepEqual(server.asked, []);
    await server.close();
  });

  it('tells what it asked of the root beside the question', async () => {
    const server = await dnsServer(zone);
    const beside: Promise<unknown>[] = [];
    const wire = live({ resolver: [server.address] });
    await wire('dns', { name: 'bank.example', type: 'A' }, ({ name, type }, told) =>
      beside.push(told.then(({ state }) => `${name} ${type} ${state}`)),
    );
    assert.deepEqual(await Promise.all(beside), [
      '. NS found',
      'a.root-servers.net A unknown',
      'mekiki.invalid A none',
    ]);
    assert.deepEqual(server.asked.toSorted(), [' NS', 'a.root-servers.net A', 'bank.example A', 'mekiki.invalid A']);
    await server.close();
  });

  it('asks an internationalised name in its A-label form', async () => {
    const { asked } = await ask('例え.Example', 'A');
    assert.ok(asked.includes('xn--r8jz45g.example A'));
  });

  it('takes an answer of hundreds of records as no answer', async () => {
    const many = { ...root, 'many.example': { A: Array.from({ length: 150 }, (_, index) => `192.0.2.${index}`) } };
    assert.equal(
      reasonOf((await ask('many.example', 'A', many, (name) => (name === '' ? 'answer' : 'truncate'))).told),
      'unknown too-large',
    );
  });

  it('asks nobody when it is told to stay offline', async () => {
    const server = await dnsServer(zone);
    const wire = live({ resolver: [server.address], offline: true });
    assert.deepEqual(await wire('dns', { name: 'bank.example', type: 'A' }), {
      state: 'unknown',
      reason: 'not-allowed',
      from: '',
    });
    assert.equal((await wire('whois', { server: 'whois.example', query: 'bank.example' })).state, 'unknown');
    assert.deepEqual(server.asked, []);
    await server.close();
  });
});

describe('WHOIS', () => {
  /** A public address that the route turns to loopback after it has been judged. */
  const PUBLIC = '157.112.176.65';

  async function inquire(query: string, answer: (query: string) => Uint8Array | string | undefined, address = PUBLIC) {
    const dns = await dnsServer({ ...root, 'whois.example': { A: [address] } });
    const whois = await whoisServer(answer);
    const routes = { [`${PUBLIC}:43`]: whois.address, [`${address}:43`]: whois.address };
    const told = await live({ resolver: [dns.address], routes })('whois', { server: 'whois.example', query });
    await Promise.all([dns.close(), whois.close()]);
    return { told, queries: whois.queries, via: whois.address };
  }

  it('sends one line and reads the answer, whatever Japanese charset it comes in', async () => {
    const jis = Buffer.from('[\x1b$BEPO?<TL>\x1b(B] A\r\n', 'latin1');
    const { told, queries, via } = await inquire('bank.example', () => jis);
    assert.deepEqual(queries, ['bank.example']);
    assert.deepEqual(told, {
      state: 'found',
      value: { text: '[登録者名] A\n' },
      from: `whois.example (${PUBLIC}:43 via ${via})`,
    });
    const utf8 = await inquire('bank.example', () => '[登録者名] A\n');
    assert.deepEqual(utf8.told.state === 'found' && utf8.told.value.text, '[登録者名] A\n');
  });

  it('never connects to an address that is not public, not even by a route', async () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '100.64.0.1']) {
      const { told, queries } = await inquire('bank.example', () => 'secret', address);
      assert.deepEqual(told, { state: 'unknown', reason: 'private-address', from: '' });
      assert.deepEqual(queries, []);
    }
  });

  it('sends no second line', async () => {
    const { told, queries } = await inquire('bank.example\r\nGET / HTTP/1.0', () => 'x');
    assert.deepEqual(told, { state: 'unknown', reason: 'malformed', from: '' });
    assert.deepEqual(queries, []);
  });

  it('reads no more than 64 KiB, and takes an empty answer for a refusal', async () => {
    assert.equal(reasonOf((await inquire('bank.example', () => 'x'.repeat(200_000))).told), 'unknown too-large');
    assert.equal(reasonOf((await inquire('bank.example', () => '')).told), 'unknown refused');
  });

  it('does not know when the server cannot be found or reached', async () => {
    const dns = await dnsServer({ ...root, 'whois.example': { A: [PUBLIC] } });
    const wire = live({ resolver: [dns.address], routes: { [`${PUBLIC}:43`]: '127.0.0.1:9' } });
    assert.equal(reasonOf(await wire('whois', { server: 'whois.example', query: 'a' })), 'unknown unreachable');
    assert.equal(reasonOf(await wire('whois', { server: 'nowhere.example', query: 'a' })), 'unknown nxdomain');
    await dns.close();
  });
});

describe('tables', () => {
  const wire = live();

  it('places addresses of the seed case and names their networks', async () => {
    const korea = await wire('table', { table: 'place', ip: '20.196.210.166' });
    assert.equal(korea.state === 'found' && korea.value.country, 'KR');
    assert.match(korea.state === 'found' ? korea.value.builtAt : '', /^20\d\d-\d\d-\d\d$/);
    const microsoft = await wire('table', { table: 'asn', ip: '20.196.210.166' });
    assert.match((microsoft.state === 'found' && microsoft.value.network) || '', /Microsoft/);
    const host = await wire('table', { table: 'asn', ip: '157.112.176.65' });
    assert.match((host.state === 'found' && host.value.network) || '', /Xserver/i);
  });

  it('knows IPv6, in every spelling', async () => {
    const spellings = ['2001:200::1', '2001:0200:0:0:0:0:0:1'];
    for (const ip of spellings) {
      const told = await wire('table', { table: 'asn', ip });
      assert.equal(told.state === 'found' && told.value.asn, 2500);
    }
  });

  it('needs no table for a private address, and none for what is no address', async () => {
    assert.deepEqual(await wire('table', { table: 'place', ip: '10.1.2.3' }), {
      state: 'none',
      reason: 'private-address',
      from: '',
    });
    assert.deepEqual(await wire('table', { table: 'asn', ip: 'node2' }), {
      state: 'unknown',
      reason: 'malformed',
      from: '',
    });
  });
});
