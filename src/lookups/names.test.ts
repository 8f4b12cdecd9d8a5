import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresses } from './addresses.ts';
import { mailExchangers } from './mail-exchangers.ts';
import { reverseName } from './reverse-name.ts';
import { askOf } from './testing.ts';

describe('addresses', () => {
  it('joins both families', async () => {
    const ask = askOf({ dns: { 'a.example A': ['192.0.2.1'], 'a.example AAAA': ['2001:db8::1'] } });
    assert.deepEqual(await addresses(ask, 'a.example'), {
      state: 'found',
      value: ['192.0.2.1', '2001:db8::1'],
      sources: [{ asked: 2 }, { asked: 3 }],
    });
  });

  it('keeps what one family says when the other is missing or silent', async () => {
    for (const other of [{ none: 'nodata' as const }, { unknown: 'timeout' as const }]) {
      const ask = askOf({ dns: { 'a.example A': ['192.0.2.1'], 'a.example AAAA': other } });
      assert.equal((await addresses(ask, 'a.example')).state, 'found');
    }
  });

  it('says none only when both are denied', async () => {
    const denied = askOf({ dns: { 'a.example A': { none: 'nodata' }, 'a.example AAAA': { none: 'nodata' } } });
    assert.deepEqual(await addresses(denied, 'a.example'), {
      state: 'none',
      reason: 'nodata',
      sources: [{ asked: 2 }, { asked: 3 }],
    });
    const half = askOf({ dns: { 'a.example A': { none: 'nodata' }, 'a.example AAAA': { unknown: 'timeout' } } });
    assert.deepEqual(await addresses(half, 'a.example'), {
      state: 'unknown',
      reason: 'timeout',
      sources: [{ asked: 3 }],
    });
  });
});

describe('mail exchangers', () => {
  const of = (records: string[]) => mailExchangers(askOf({ dns: { 'a.example MX': records } }), 'a.example');

  it('come in the order of preference', async () => {
    const answer = await of(['20 b.example', '5 c.example', '10 a.example']);
    assert.deepEqual(answer.state === 'found' && answer.value, ['c.example', 'a.example', 'b.example']);
  });

  it('are none where the domain publishes a null MX', async () => {
    assert.equal((await of(['0 .'])).state, 'none');
  });
});

describe('reverse name', () => {
  const PTR = '1.2.0.192.in-addr.arpa PTR';

  it('is confirmed by the name that leads back', async () => {
    const ask = askOf({
      dns: {
        [PTR]: ['bank.example', 'mail.a.example'],
        'bank.example A': ['198.51.100.1'],
        'mail.a.example A': ['192.0.2.1'],
      },
    });
    assert.deepEqual(await reverseName(ask, '192.0.2.1'), {
      state: 'found',
      value: { ip: '192.0.2.1', names: ['bank.example', 'mail.a.example'], confirmed: 'mail.a.example' },
      sources: [{ asked: 2 }, { asked: 3 }, { asked: 4 }],
    });
  });

  it('stays unconfirmed where the name leads elsewhere, and says where that could not be seen', async () => {
    const elsewhere = await reverseName(
      askOf({ dns: { [PTR]: ['bank.example'], 'bank.example A': ['198.51.100.1'] } }),
      '192.0.2.1',
    );
    assert.deepEqual(elsewhere.state === 'found' && elsewhere.value, { ip: '192.0.2.1', names: ['bank.example'] });
    const silent = await reverseName(
      askOf({ dns: { [PTR]: ['bank.example'], 'bank.example A': { unknown: 'timeout' } } }),
      '192.0.2.1',
    );
    assert.equal(silent.state === 'found' && silent.value.incomplete, true);
  });

  it('asks for IPv6 in nibbles', async () => {
    const name = `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
    const ask = askOf({ dns: { [`${name} PTR`]: ['six.example'], 'six.example AAAA': ['2001:0DB8::0001'] } });
    const answer = await reverseName(ask, '2001:db8::1');
    assert.equal(answer.state === 'found' && answer.value.confirmed, 'six.example');
  });

  it('does not know without an address or an answer', async () => {
    assert.equal((await reverseName(askOf({}), 'node2')).state, 'unknown');
    assert.deepEqual(await reverseName(askOf({}), '192.0.2.1'), {
      state: 'unknown',
      reason: 'not-recorded',
      sources: [],
    });
  });
});
