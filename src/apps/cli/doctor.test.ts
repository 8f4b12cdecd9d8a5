import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { dnsServer, type Manner } from '../../../test/range/dns-server.ts';
import type { Item } from './doctor/item.ts';
import { run } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mekiki-doctor-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const out = ['--out', join(scratch, 'cases')];

async function doctor(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run(['doctor', ...args], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    taken: async () => undefined,
    stdin: (async function* () {})(),
    environment: { LANG: 'C', XDG_CONFIG_HOME: join(scratch, 'no-such-folder') },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: undefined,
    now: () => '2026-07-31T12:00:00.000Z',
    version: () => '9.9.9',
  });
  return { code, ...said };
}

/** What the doctor says of a resolver of this manner, and what that resolver was asked. */
async function withResolver(manner: Manner, ...args: string[]) {
  const zone = { '': { NS: ['a.root-servers.net'] }, 'a.root-servers.net': { A: ['198.41.0.4'] } };
  const server = await dnsServer(zone, () => manner);
  const path = join(scratch, `${manner}.json`);
  writeFileSync(path, JSON.stringify({ resolver: [server.address] }));
  const began = performance.now();
  const said = await doctor('--config', path, '--json', ...out, ...args);
  const took = performance.now() - began;
  await server.close();
  const { ready, items, ledger } = JSON.parse(said.out) as { ready: boolean; items: Item[]; ledger: { to: string }[] };
  const state = Object.fromEntries(items.map((item) => [item.id, item.state]));
  return { ...said, ready, items, ledger, state, took, asked: server.asked, address: server.address };
}

describe('mekiki doctor', () => {
  it('asks the resolver about the root and a registry, and about nothing else', async () => {
    const { code, ready, state, asked, ledger, address } = await withResolver('answer');
    assert.equal(code, 0);
    assert.equal(ready, true);
    assert.equal(state.resolver, 'present');
    assert.deepEqual(
      [...new Set(asked)].sort(),
      [' NS', 'a.root-servers.net A', 'mekiki.invalid A', 'whois.iana.org A', 'whois.iana.org AAAA'].sort(),
    );
    assert.ok(ledger.some(({ to }) => to === `resolver ${address}`));
  });

  it('takes a resolver that denies every name for none', async () => {
    const { code, state } = await withResolver('deny-all');
    assert.deepEqual([code, state.resolver, state.whois], [0, 'missing', 'missing']);
  });

  it('does not wait for a network that drops everything', async () => {
    const { code, state, took } = await withResolver('silent');
    assert.deepEqual([code, state.resolver], [0, 'missing']);
    assert.ok(took < 40_000, `${took} ms`);
  });

  it('asks nobody when it is told to stay offline', async () => {
    const { code, state, asked, ledger } = await withResolver('answer', '--offline');
    assert.deepEqual([code, state.resolver, state.whois, asked], [0, 'unknown', 'unknown', []]);
    assert.ok(ledger.every(({ to }) => to.startsWith('table ')));
  });

  it('reads its tables and a mail of its own', async () => {
    const { state, items } = await withResolver('answer', '--offline');
    assert.deepEqual(
      [state['table-place'], state['table-asn'], state.investigation],
      ['present', 'present', 'present'],
    );
    assert.match(
      items.find(({ id }) => id === 'table-asn')?.says.en ?? '',
      /built 20\d\d-\d\d-\d\d \(\d+ days ago\), \d+ MB/,
    );
  });

  it('says what each lack costs, in both languages', async () => {
    const { items } = await withResolver('deny-all');
    for (const { id, state, says, costs } of items) {
      assert.ok(says.ja && says.en && says.ja !== says.en, id);
      assert.equal(costs !== undefined, state !== 'present', id);
    }
    assert.match(
      (await doctor('--offline', ...out)).out,
      /Nobody on the network was asked\.\nMails can be investigated\.\n$/,
    );
    assert.match((await doctor('--offline', '--lang', 'ja', ...out)).out, /メールを調べられます。\n$/);
  });

  it('ends in 1 where no mail can be investigated', async () => {
    const broken = join(scratch, 'broken.json');
    writeFileSync(broken, '{ "owns": [] }');
    for (const args of [
      ['--config', broken, ...out],
      ['--out', join(broken, 'below-a-file')],
    ]) {
      const { code, out: text } = await doctor('--offline', ...args);
      assert.equal(code, 1);
      assert.match(text, /^✖ /m);
      assert.match(text, /no mail can be investigated\.\n$/);
    }
  });

  it('refuses what it does not understand with 2', async () => {
    for (const args of [['--no-such'], ['further'], ['--lang', 'fr']]) {
      const { code, out: text, err } = await doctor(...args);
      assert.deepEqual([code, text], [2, '']);
      assert.match(err, /^mekiki: /);
    }
  });
});
