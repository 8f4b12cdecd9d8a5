import assert from 'node:assert/strict';
import dns from 'node:dns';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { askOf, type World } from '../testing.ts';
import { spf } from './spf.ts';

const IP = '192.0.2.10';

async function evaluate(zone: World['dns'], input: Partial<{ ip: string; mailFrom: string; helo: string }> = {}) {
  const answer = await spf(askOf(zone ? { dns: zone } : {}), {
    ip: IP,
    mailFrom: 'info@bank.example',
    helo: 'mail.bank.example',
    at: '2026-11-24T09:00:00.000Z',
    secretLocalParts: [],
    ...input,
  });
  return answer.state === 'found' ? answer.value.result : `${answer.state} ${answer.reason}`;
}

describe('SPF', () => {
  beforeEach(() => {
    for (const name of [
      'resolve',
      'resolveTxt',
      'resolve4',
      'resolve6',
      'resolveMx',
      'resolvePtr',
      'lookup',
    ] as const) {
      mock.method(dns.promises, name, () => assert.fail(`asked DNS past the door: ${name}`));
    }
  });
  afterEach(() => mock.restoreAll());

  it('gives the words of RFC 7208, and the lines it rests on', async () => {
    const ask = askOf({
      dns: {
        'bank.example TXT': ['other', 'v=spf1 include:_spf.example -all'],
        '_spf.example TXT': ['v=spf1 ip4:192.0.2.0/24 -all'],
      },
    });
    assert.deepEqual(
      await spf(ask, {
        ip: IP,
        mailFrom: 'info@bank.example',
        helo: 'x',
        at: '2026-11-24T09:00:00.000Z',
        secretLocalParts: [],
      }),
      {
        state: 'found',
        value: {
          result: 'pass',
          domain: 'bank.example',
          ip: IP,
          mechanism: 'ip4:192.0.2.0/24',
          via: ['include:_spf.example'],
        },
        sources: [{ asked: 2 }, { asked: 3 }],
      },
    );
    assert.equal(await evaluate({ 'bank.example TXT': ['v=spf1 -all'] }), 'fail');
    assert.equal(await evaluate({ 'bank.example TXT': ['v=spf1 ~all'] }), 'softfail');
    assert.equal(await evaluate({ 'bank.example TXT': ['v=spf1 ?all'] }), 'neutral');
    assert.equal(await evaluate({ 'bank.example TXT': ['v=spf1 nonsense:x'] }), 'permerror');
    assert.equal(await evaluate({ 'bank.example TXT': { none: 'nodata' } }), 'none');
    assert.equal(await evaluate({ 'bank.example TXT': { none: 'nxdomain' } }), 'none');
  });

  it('reads MX, A and PTR in the forms of the door', async () => {
    const zone = {
      'bank.example TXT': ['v=spf1 mx -all'],
      'bank.example MX': ['10 mx.bank.example'],
      'mx.bank.example A': [IP],
    };
    assert.equal(await evaluate(zone), 'pass');
    assert.equal(await evaluate({ ...zone, 'bank.example MX': ['0 .'] }), 'fail');
    const reverse = {
      'bank.example TXT': ['v=spf1 ptr -all'],
      '10.2.0.192.in-addr.arpa PTR': ['mx.bank.example'],
      'mx.bank.example A': [IP],
    };
    assert.equal(await evaluate(reverse), 'pass');
  });

  it('does not know when a question that decides stays without answer', async () => {
    assert.equal(await evaluate({ 'bank.example TXT': { unknown: 'timeout' } }), 'unknown timeout');
    assert.equal(
      await evaluate({
        'bank.example TXT': ['v=spf1 include:a.example -all'],
        'a.example TXT': { unknown: 'denies-everything' },
      }),
      'unknown denies-everything',
    );
    assert.equal(await evaluate({}), 'unknown not-recorded');
  });

  it('does not read a silent PTR as a mismatch', async () => {
    const zone = {
      'bank.example TXT': ['v=spf1 ptr -all'],
      '10.2.0.192.in-addr.arpa PTR': { unknown: 'timeout' as const },
    };
    assert.equal(await evaluate(zone), 'unknown timeout');
  });

  it('lets a missing explanation decide nothing', async () => {
    assert.equal(
      await evaluate({
        'bank.example TXT': ['v=spf1 -all exp=why.example'],
        'why.example TXT': { unknown: 'timeout' },
      }),
      'fail',
    );
  });

  it('takes the HELO name where the reverse-path is null', async () => {
    const zone = { 'mail.bank.example TXT': ['v=spf1 ip4:192.0.2.10 -all'] };
    assert.equal(await evaluate(zone, { mailFrom: '' }), 'pass');
    assert.equal(await evaluate(zone, { mailFrom: '', helo: 'node2' }), 'unknown no-domain');
  });

  it('never asks a question made of a recipient’s bounce address', async () => {
    const policy = { 'bank.example TXT': ['v=spf1 exists:%{l}.x.example -all'] };
    const zone = { ...policy, 'postmaster.x.example A': ['127.0.0.2'], 'info.x.example A': ['127.0.0.2'] };
    assert.equal(await evaluate(zone), 'pass');
    assert.equal(await evaluate(zone, { mailFrom: 'bounce+victim=example.co.jp@bank.example' }), 'unknown unproven');
    assert.equal(
      await evaluate({ 'bank.example TXT': ['v=spf1 -all'] }, { mailFrom: 'bounce+victim=example.co.jp@bank.example' }),
      'fail',
    );
  });

  it('has nothing to evaluate without an address, and none of what is no domain', async () => {
    assert.equal(await evaluate({}, { ip: 'node2' }), 'unknown no-sending-address');
    assert.equal(await evaluate({}, { mailFrom: 'info@' }), 'unknown no-domain');
  });

  it('stops at the limits of RFC 7208', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        `s${index}.example TXT`,
        [`v=spf1 include:s${index + 1}.example -all`],
      ]),
    );
    assert.equal(await evaluate({ ...chain, 'bank.example TXT': ['v=spf1 include:s0.example -all'] }), 'permerror');
  });
});
