import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addresses } from '../../src/lookups/addresses.ts';
import { mailExchangers } from '../../src/lookups/mail-exchangers.ts';
import { spf } from '../../src/lookups/spf/spf.ts';
import { allow } from '../../src/outside/allow.ts';
import type { RecordType, Told, Wire } from '../../src/outside/ask.ts';
import { cache } from '../../src/outside/cache.ts';
import { ledgerOf } from '../../src/outside/ledger.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow, systemClock } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { readRecording, writeRecording } from '../../src/outside/recording.ts';
import { replay } from '../../src/outside/replay.ts';
import { type NsdServer, nsdServer } from './nsd-server.ts';

const settings = { startedAt: isoNow(), ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };

const chain = (from: string, links: number, target: string) =>
  Array.from({ length: links }, (_, index) => {
    const next = index + 1 === links ? target : `${from}${index + 1}`;
    return `${from}${index}.example. CNAME ${next}.example.`;
  }).join('\n');
const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}. A 20.${1 + (index >> 8)}.${index & 255}.1`).join('\n');
const long = (name: string, strings: number) =>
  `${name}. TXT ${Array.from({ length: strings }, () => `"${'x'.repeat(250)}"`).join(' ')}`;

const zone = `
bank.example. A 20.196.210.166
bank.example. AAAA 2606:4700::1
bank.example. MX 10 mx.bank.example.
bank.example. TXT "v=spf1 ip4:20.196.210.0/24 " "-all"
mx.bank.example. A 20.196.210.167
textonly.example. TXT "hello"
166.210.196.20.in-addr.arpa. PTR Mail.Bank.Example.
${chain('short', 3, 'bank')}
loop0.example. CNAME loop1.example.
loop1.example. CNAME loop0.example.
nowhere.example. CNAME nobody.example.
${many('eighty.example', 80)}
${many('thousand.example', 1000)}
${long('wordy.example', 40)}
${long('endless.example', 255)}
inside.example. A 10.0.0.1
half.example. A 10.0.0.1
half.example. A 20.196.210.168
mapped.example. AAAA ::ffff:192.168.0.1
translated.example. AAAA 64:ff9b::a00:1
nullmx.example. MX 0 .
*.wild.example. A 20.196.210.169
`;

describe('a real name server', () => {
  let server: NsdServer;
  let wire: Wire;
  before(async () => {
    server = await nsdServer(zone);
    wire = live({ resolver: [server.address] });
  });
  after(() => server?.close());

  const short = (told: Told<string[]>) => (told.state === 'found' ? told.value : `${told.state} ${told.reason}`);
  const ask = async (name: string, type: RecordType) => short(await wire('dns', { name, type }));

  const rows: [name: string, type: RecordType, expected: string[] | string][] = [
    ['bank.example', 'A', ['20.196.210.166']],
    ['bank.example', 'AAAA', ['2606:4700::1']],
    ['bank.example', 'MX', ['10 mx.bank.example']],
    ['bank.example', 'TXT', ['v=spf1 ip4:20.196.210.0/24 -all']],
    ['166.210.196.20.in-addr.arpa', 'PTR', ['mail.bank.example']],
    ['nullmx.example', 'MX', ['0 .']],
    ['short0.example', 'A', ['20.196.210.166']],
    ['any.wild.example', 'A', ['20.196.210.169']],
    ['nobody.example', 'A', 'none nxdomain'],
    ['textonly.example', 'A', 'none nodata'],
    ['mx.bank.example', 'MX', 'none nodata'],
    ['thousand.example', 'A', 'unknown too-large'],
    ['endless.example', 'TXT', ['x'.repeat(250 * 255)]],
    ['inside.example', 'A', 'unknown private-address'],
    ['mapped.example', 'AAAA', 'unknown private-address'],
    ['translated.example', 'AAAA', 'unknown private-address'],
    ['half.example', 'A', ['20.196.210.168']],
  ];
  for (const [name, type, expected] of rows) {
    it(`is understood: ${name} ${type}`, async () => assert.deepEqual(await ask(name, type), expected));
  }

  it('sends what is too long for a datagram over TCP', async () => {
    assert.equal((await ask('eighty.example', 'A')).length, 80);
    assert.deepEqual(await ask('wordy.example', 'TXT'), ['x'.repeat(250 * 40)]);
  });

  it('never turns an alias that leads round or nowhere into an address', async () => {
    for (const name of ['loop0.example', 'nowhere.example']) {
      const told = await wire('dns', { name, type: 'A' });
      assert.notEqual(told.state, 'found', name);
    }
  });

  it('serves the lookups, with one line of the recording for each question, and the same again from the recording', async () => {
    const door = record(allow(['dns'], cache(wire, isoNow, systemClock)), isoNow, settings);
    const answersOf = async (put: typeof door.ask) => [
      await spf(put, {
        ip: '20.196.210.166',
        mailFrom: 'info@bank.example',
        helo: 'mail.bank.example',
        at: settings.startedAt,
        secretLocalParts: [],
      }),
      await addresses(put, 'bank.example'),
      await mailExchangers(put, 'bank.example'),
      await addresses(put, 'nobody.example'),
    ];
    const first = await answersOf(door.ask);
    assert.deepEqual(
      first.map(({ state }) => state),
      ['found', 'found', 'found', 'none'],
    );
    const read = readRecording(writeRecording(door.recording()));
    assert.ok('lines' in read);
    assert.deepEqual(await answersOf(replay(read).ask), first);
  });

  it('is asked once by two mails in a row, and recording and ledger of both agree', async () => {
    const cached = cache(wire, isoNow, systemClock);
    const recordings = [];
    for (let mail = 0; mail < 2; mail++) {
      const door = record(allow(['dns'], cached), isoNow, settings);
      await addresses(door.ask, 'bank.example');
      await addresses(door.ask, 'nobody.example');
      recordings.push(door.recording());
    }
    const [first, second] = recordings;
    assert.ok(first && second);
    assert.deepEqual(second, first);
    assert.deepEqual(ledgerOf(second), ledgerOf(first));
    const asked = ledgerOf(second).map(({ what }) => what);
    assert.equal(new Set(asked).size, asked.length);
    for (const what of ['bank.example A', 'bank.example AAAA', 'nobody.example A', '. NS', 'mekiki.invalid A']) {
      assert.ok(asked.includes(what), what);
    }
  });
});
