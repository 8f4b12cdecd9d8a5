import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Feed, installedLists, type ListUpdate, updateLists } from '../../src/index.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';
import { type WebAnswer, type WebServer, webServer } from './web-server.ts';

const ADDRESS = '157.112.176.65';
const KEY = 'abc123secret';
const LIST = 'https://evil.example/a\nhttps://other.example/b\n';

/** One file the user names himself. */
const OWN: Feed = { name: 'own', url: 'https://lists.example/bad.txt' };

describe('mekiki feeds update', () => {
  let dns: DnsServer;
  let web: WebServer;
  let folder: string;
  let answer: (url: string, headers: Record<string, unknown>) => WebAnswer | undefined;

  before(async () => {
    const hosts =
      'lists.example inside.example urlhaus.abuse.ch data.phishtank.com raw.githubusercontent.com openphish.com';
    const zone = hosts.split(' ').map((host) => [host, { A: [host.startsWith('inside') ? '10.0.0.1' : ADDRESS] }]);
    dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, ...Object.fromEntries(zone) });
    web = await webServer(({ url, headers }) => answer(url, headers));
    folder = mkdtempSync(join(tmpdir(), 'mekiki-feeds-'));
  });
  afterEach(() => {
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
    web.requests.length = 0;
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([dns.close(), web.close()]);
  });

  async function update(feeds: Feed[], now = '2026-11-24T10:00:00.000Z'): Promise<ListUpdate[]> {
    const options = { folder, now, resolver: [dns.address], routes: web.routes(ADDRESS), authorities: [web.authority] };
    const told: ListUpdate[] = [];
    for await (const one of updateLists(feeds, options)) told.push(one);
    return told;
  }

  it('downloads what is wanted, packed or not, and says whom it asked', async () => {
    answer = () => ({ body: gzipSync(LIST) });
    const [first] = await update([OWN]);
    assert.equal(first?.state, 'updated');
    assert.match(first?.asked.join() ?? '', /^lists\.example \(157\.112\.176\.65:443 via /);
    assert.equal(installedLists(folder)[0]?.entries, 2);
  });

  it('asks an hour later whether it changed, and not before', async () => {
    answer = (_, headers) =>
      headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body: LIST };
    await update([OWN]);
    assert.deepEqual((await update([OWN], '2026-11-24T10:30:00.000Z'))[0]?.state, 'recent');
    assert.equal(web.requests.length, 1);
    assert.deepEqual((await update([OWN], '2026-11-24T11:30:00.000Z'))[0]?.state, 'unchanged');
    const [list] = installedLists(folder);
    assert.equal(list?.fetchedAt, '2026-11-24T10:00:00.000Z');
    assert.equal(list?.checkedAt, '2026-11-24T11:30:00.000Z');
  });

  it('keeps the good list whatever comes instead of a new one', async () => {
    answer = () => LIST;
    await update([OWN]);
    const bad: WebAnswer[] = [
      '<html>login</html>',
      { status: 500 },
      { status: 429 },
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(LIST) },
      ...(['short', 'rubbish', 'reset', 'bomb', 'huge-headers'] as const).map((manner) => ({ manner })),
    ];
    for (const [index, one] of bad.entries()) {
      answer = () => one;
      const [told] = await update([OWN], `2026-11-25T1${index}:30:00.000Z`);
      assert.ok(told?.state === 'failed' || told?.state === 'refused', `${index}: ${JSON.stringify(told)}`);
    }
    assert.equal(installedLists(folder)[0]?.entries, 2);
    assert.deepEqual(readdirSync(folder).sort(), ['own.list', 'own.tried']);
  });

  it('follows a redirect, out of TLS or to a network inside never, and takes no key along', async () => {
    answer = (url) =>
      url.includes('/moved') ? LIST : { status: 302, headers: { location: 'https://lists.example/moved' } };
    assert.equal((await update([{ list: 'urlhaus', key: KEY }]))[0]?.state, 'updated');
    assert.deepEqual(
      web.requests.map(({ headers }) => headers['auth-key']),
      [KEY, undefined],
    );
    for (const location of [
      'http://lists.example/moved',
      'https://inside.example/',
      'https://127.0.0.1/',
      'file:///etc/passwd',
    ]) {
      for (const file of readdirSync(folder)) rmSync(join(folder, file));
      answer = () => ({ status: 302, headers: { location } });
      assert.equal((await update([OWN]))[0]?.state, 'failed', location);
    }
  });

  it('never writes a key down', async () => {
    answer = () => 'url,target\nhttps://evil.example/a,Bank\n';
    const told = await update([
      { list: 'phishtank', key: KEY },
      { name: 'own', url: `https://lists.example/bad.csv?token=${KEY}` },
    ]);
    assert.ok(web.requests.some(({ url }) => url.includes(KEY)));
    assert.deepEqual(
      told.map(({ state }) => state),
      ['updated', 'updated'],
    );
    assert.ok(!JSON.stringify([told, installedLists(folder)]).includes(KEY));
    for (const file of readdirSync(folder)) assert.ok(!readFileSync(join(folder, file)).includes(KEY), file);
  });

  it('takes the months that are published', async () => {
    answer = (url) =>
      url.endsWith('/2026/202608.csv') ? `date,URL,description\n2026/08/01,https://evil.example/,Bank\n` : undefined;
    const told = await update([{ list: 'jpcert' }]);
    assert.equal(told.length, 12);
    assert.deepEqual(
      told.flatMap(({ name, state }) => (state === 'updated' ? [name] : [])),
      ['jpcert-202608'],
    );
    assert.deepEqual([...new Set(told.map(({ state }) => state))].sort(), ['absent', 'updated']);
    assert.equal(told.at(-1)?.name, 'jpcert-202512');
  });
});
