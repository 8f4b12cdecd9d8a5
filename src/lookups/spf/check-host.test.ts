import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ask, Question } from '../../outside/ask.ts';
import { askOf, type World } from '../testing.ts';
import { checkHost } from './check-host.ts';

const host = {
  ip: '192.0.2.10',
  domain: 'bank.example',
  localPart: 'info',
  helo: 'mail.bank.example',
  at: '2026-11-24T09:00:00.000Z',
};

type Zone = NonNullable<World['dns']>;

async function check(policy: string, zone: Zone = {}, more: Partial<typeof host> = {}) {
  const world = askOf({ dns: { 'bank.example TXT': [policy], ...zone } });
  const asked: string[] = [];
  const ask: Ask = (kind, question) => {
    const { name, type } = question as Question<'dns'>;
    asked.push(`${name} ${type}`);
    return world(kind, question);
  };
  return { ...(await checkHost(ask, { ...host, ...more })), asked };
}

const absent = { none: 'nxdomain' as const };

describe('check_host()', () => {
  it('tells the term that decided, and the way to it', async () => {
    const zone = {
      'a.example TXT': ['v=spf1 redirect=b.example'],
      'b.example TXT': ['v=spf1 ip4:192.0.2.0/24'],
    };
    const pass = await check('v=spf1 ip4:203.0.113.1 include:a.example -all', zone);
    assert.deepEqual(
      [pass.result, pass.terms],
      ['pass', ['include:a.example', 'redirect=b.example', 'ip4:192.0.2.0/24']],
    );
    const fail = await check('v=spf1 include:a.example ~all', zone, { ip: '203.0.113.9' });
    assert.deepEqual([fail.result, fail.terms], ['softfail', ['~all']]);
    assert.deepEqual((await check('v=spf1 ip4:203.0.113.1')).terms, []);
    const broken = await check('v=spf1 include:c.example -all', { 'c.example TXT': absent });
    assert.deepEqual([broken.result, broken.terms], ['permerror', ['include:c.example']]);
  });

  it('asks no further than the term that decides', async () => {
    const zone = { 'bank.example A': ['192.0.2.10'] };
    assert.deepEqual((await check('v=spf1 a mx include:a.example -all', zone)).asked, [
      'bank.example TXT',
      'bank.example A',
    ]);
  });

  it('checks names with an underscore or an odd hyphen, which bounces come from', async () => {
    for (const domain of ['em_12.bank.example', '-a.bank.example', 'a-.bank.example'])
      assert.equal((await check('', { [`${domain} TXT`]: ['v=spf1 -all'] }, { domain })).result, 'fail');
  });

  it('asks nothing about what is no domain', async () => {
    for (const domain of [
      '',
      'localhost',
      '[192.0.2.10]',
      '192.0.2.10',
      'a..example',
      `${'a'.repeat(64)}.example`,
      'a b.example',
    ]) {
      const { result, asked } = await check('v=spf1 -all', {}, { domain });
      assert.deepEqual([result, asked], ['none', []], domain);
    }
  });

  it('stops after ten terms that ask, nested or not', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`s${at}.example TXT`, [`v=spf1 include:s${at + 1}.example -all`]]),
    );
    const nested = await check('v=spf1 include:s0.example -all', chain);
    assert.deepEqual([nested.result, nested.asked.length], ['permerror', 11]);
    const many = Array.from({ length: 1000 }, (_, at) => `include:t${at}.example`).join(' ');
    const flat = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`t${at}.example TXT`, ['v=spf1 -all']]));
    const wide = await check(`v=spf1 ${many} -all`, flat);
    assert.deepEqual([wide.result, wide.asked.length], ['permerror', 11]);
    const loop = await check('v=spf1 redirect=bank.example');
    assert.deepEqual([loop.result, loop.asked.length], ['permerror', 11]);
  });

  it('stops at the third term that finds nothing', async () => {
    const zone = { 'a.example A': absent, 'b.example MX': absent, 'c.example A': absent };
    assert.equal((await check('v=spf1 a:a.example mx:b.example ?all', zone)).result, 'neutral');
    assert.equal((await check('v=spf1 a:a.example mx:b.example exists:c.example ?all', zone)).result, 'permerror');
  });

  it('asks at most ten exchangers and ten names of the address', async () => {
    const exchangers = Array.from({ length: 11 }, (_, at) => `mx${at}.example`);
    const addresses = Object.fromEntries(exchangers.map((name) => [`${name} A`, ['203.0.113.1']]));
    const zone = { ...addresses, 'bank.example MX': exchangers.map((name, at) => `${at} ${name}`) };
    const mx = await check('v=spf1 mx -all', zone);
    assert.deepEqual([mx.result, mx.asked.length], ['permerror', 12]);
    assert.equal((await check('v=spf1 mx -all', { ...zone, 'mx3.example A': ['192.0.2.10'] })).result, 'pass');
    const ptr = await check('v=spf1 ptr -all', { ...addresses, '10.2.0.192.in-addr.arpa PTR': exchangers });
    assert.deepEqual([ptr.result, ptr.asked.length], ['fail', 12]);
  });

  it('leaves questions to the rest of the investigation', async () => {
    const exchangers = Array.from({ length: 10 }, (_, at) => `mx${at}.example`);
    const addresses = Object.fromEntries(exchangers.map((name) => [`${name} A`, ['203.0.113.1']]));
    const zone = { ...addresses, 'bank.example MX': exchangers.map((name, at) => `${at} ${name}`) };
    const { result, silence, asked } = await check(`v=spf1 ${'mx '.repeat(10)} -all`, zone);
    assert.deepEqual([result, silence, asked.length], ['temperror', 'budget', 40]);
  });

  it('never asks for a name that DNS cannot hold', async () => {
    const long = 'a'.repeat(60);
    const policy = `v=spf1 exists:${`${long}.`.repeat(5)}example a:${'b'.repeat(64)}.example exists:a..example exists:%{h}.%{l} ?all`;
    const kept = `${`${long}.`.repeat(4)}example`;
    const { result, asked } = await check(policy, { [`${kept} A`]: absent }, { localPart: 'ü', helo: 'x'.repeat(300) });
    assert.deepEqual([result, asked], ['neutral', ['bank.example TXT', `${kept} A`]]);
  });

  it('keeps a silence that decides apart from one that leaves a doubt', async () => {
    const silent = { unknown: 'timeout' as const };
    const decides = await check('v=spf1 include:a.example -all', { 'a.example TXT': silent });
    assert.deepEqual([decides.result, decides.silence, decides.terms], ['temperror', 'timeout', ['include:a.example']]);
    const doubt = await check('v=spf1 ptr -all', { '10.2.0.192.in-addr.arpa PTR': silent });
    assert.deepEqual([doubt.result, doubt.silence, doubt.doubt], ['fail', undefined, 'timeout']);
  });

  it('takes an address that the door holds back for one that exists, and for nothing else', async () => {
    const inside = { unknown: 'private-address' as const };
    assert.equal((await check('v=spf1 exists:a.example -all', { 'a.example A': inside })).result, 'pass');
    assert.equal((await check('v=spf1 a:a.example -all', { 'a.example A': inside })).silence, 'private-address');
  });

  it('lets what an explanation looks up decide nothing', async () => {
    const silent = { unknown: 'timeout' as const };
    const zone = { 'why.example TXT': ['not from %{p}'], '10.2.0.192.in-addr.arpa PTR': silent };
    const { result, doubt, explanation } = await check('v=spf1 -all exp=why.example', zone);
    assert.deepEqual([result, doubt, explanation], ['fail', undefined, 'not from unknown']);
    const unexplained = await check('v=spf1 -all exp=why.example', { 'why.example TXT': silent });
    assert.deepEqual(
      [unexplained.result, unexplained.silence, unexplained.explanation],
      ['fail', undefined, undefined],
    );
  });

  it('does not put a question that may not be put, and says so', async () => {
    const policy = 'v=spf1 exists:%{h}.bank.example -all';
    const zone = { 'mail.bank.example.bank.example A': { unknown: 'names-recipient' as const } };
    const { result, silence } = await check(policy, zone);
    assert.deepEqual([result, silence], ['temperror', 'names-recipient']);
  });

  it('explains a fail in the domain’s words, of the policy that decided', async () => {
    const why = { 'why.example TXT': ["%{i} is none of %{d}'s"], 'wrong.example TXT': ['wrong'] };
    assert.equal((await check('v=spf1 exp=why.example -all', why)).explanation, "192.0.2.10 is none of bank.example's");
    const redirected = { ...why, 'a.example TXT': ['v=spf1 -all exp=why.example'] };
    const { explanation } = await check('v=spf1 exp=wrong.example redirect=a.example', redirected);
    assert.equal(explanation, "192.0.2.10 is none of a.example's");
    assert.equal((await check('v=spf1 exp=why.example ~all', why)).explanation, undefined);
    const when = { 'why.example TXT': ['%{t} %{r}'] };
    assert.equal((await check('v=spf1 exp=why.example -all', when)).explanation, '1795510800 unknown');
  });

  it('says where the local part was looked at', async () => {
    const zone = { 'info.bank.example A': absent, 'why.example TXT': ['%{s}'] };
    assert.equal((await check('v=spf1 -all')).localPartIn, 'nothing');
    assert.equal((await check('v=spf1 exists:%{l}.bank.example -all', zone)).localPartIn, 'policy');
    assert.equal((await check('v=spf1 -all exp=why.example', zone)).localPartIn, 'explanation');
    assert.equal((await check('v=spf1 ip4:192.0.2.10 exists:%{l}.bank.example -all', zone)).localPartIn, 'nothing');
  });
});
