import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { type ExitServer, socksServer, tunnelServer } from '../../../../test/range/exit-server.ts';
import { type WebServer, webServer } from '../../../../test/range/web-server.ts';
import { egressProxy } from './egress-proxy.ts';
import { exitOf } from './exit-address.ts';

const SITE = '93.184.216.34';
const password = { user: 'taro', password: 'pa:ss@wörd' };
const folder = mkdtempSync(join(tmpdir(), 'mekiki-exit-'));
let web: WebServer;
let socks: ExitServer;
let closed: ExitServer;
let tunnel: ExitServer;

before(async () => {
  web = await webServer(() => ({ headers: { 'content-type': 'text/plain' }, body: 'hello' }));
  const routes = web.routes(SITE);
  [socks, closed, tunnel] = await Promise.all([
    socksServer({ routes }),
    socksServer({ routes, password }),
    tunnelServer({ routes, password }),
  ]);
});
after(async () => {
  for (const one of [socks, closed, tunnel]) one.close();
  rmSync(folder, { recursive: true, force: true });
  await web.close();
});

/** Asks the egress proxy for a plain page, as the browser would, and tells what it says and noted. */
async function through(via: string, url: string) {
  const exit = exitOf(via);
  assert.ok(exit, via);
  const end = new AbortController();
  const path = join(folder, String(Math.random()));
  const proxy = await egressProxy(path, {
    dns: async ({ type }) =>
      type === 'A'
        ? { state: 'found', value: [url.includes('inside') ? '10.0.0.1' : SITE], from: 'range' }
        : { state: 'none', reason: 'nodata', from: 'range' },
    routes: {},
    exit,
    limits: { connections: 10, bytes: 100_000 },
    signal: end.signal,
  });
  const said = await new Promise<string>((resolve, reject) => {
    request({ socketPath: path, path: url, headers: { host: new URL(url).host } }, (answer) => resolve(text(answer)))
      .on('error', reject)
      .end();
  });
  end.abort();
  return { said, egress: proxy.egress() };
}

describe('the exit of pages', () => {
  it('is read from an address with or without a password and port', () => {
    assert.deepEqual(exitOf('socks5://127.0.0.1:9050'), {
      kind: 'socks5',
      host: '127.0.0.1',
      port: 9050,
      user: '',
      password: '',
    });
    assert.deepEqual(exitOf('http://taro:a%3Ab@proxy.example:80/'), {
      kind: 'http',
      host: 'proxy.example',
      port: 80,
      user: 'taro',
      password: 'a:b',
    });
    assert.equal(exitOf('socks5://[::1]')?.host, '::1');
    assert.deepEqual([exitOf('socks5://a')?.port, exitOf('http://a')?.port], [1080, 8080]);
    for (const text of [
      '',
      'proxy:1080',
      'https://a:1',
      'socks4://a:1',
      'socks5://',
      'http://a:0',
      'http://a/x',
      'http://a%zz@b',
    ]) {
      assert.equal(exitOf(text), undefined, text);
    }
    assert.equal(exitOf(`http://a:b%0d%0aX@c:1`), undefined);
    assert.equal(exitOf(`http://${'u'.repeat(256)}@c:1`), undefined);
  });

  it('is asked for the address that was judged, never for a name', async () => {
    for (const exit of [`socks5://127.0.0.1:${socks.port}`, `http://taro:pa:ss%40w%C3%B6rd@127.0.0.1:${tunnel.port}`]) {
      const { said, egress } = await through(exit, 'http://shop.example/');
      assert.equal(said, 'hello');
      assert.equal(egress[0]?.address, SITE);
    }
    assert.deepEqual([socks.asked, tunnel.asked], [[`${SITE}:80`], [`${SITE}:80`]]);
  });

  it('takes user and password', async () => {
    const right = `socks5://taro:pa:ss%40w%C3%B6rd@127.0.0.1:${closed.port}`;
    assert.equal((await through(right, 'http://shop.example/')).said, 'hello');
    for (const wrong of [`socks5://taro:no@127.0.0.1:${closed.port}`, `socks5://127.0.0.1:${closed.port}`]) {
      assert.equal((await through(wrong, 'http://shop.example/')).said, 'no-exit');
    }
    assert.equal((await through(`http://127.0.0.1:${tunnel.port}`, 'http://shop.example/')).said, 'no-exit');
  });

  it('is never asked for an address inside, whoever names it', async () => {
    const before = socks.asked.length;
    const exit = `socks5://127.0.0.1:${socks.port}`;
    for (const url of ['http://inside.example/', 'http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/']) {
      assert.equal((await through(exit, url)).said, 'private-address', url);
    }
    assert.equal(socks.asked.length, before);
  });

  it('tells a server that it cannot reach from an exit that is not there', async () => {
    const exit = `socks5://127.0.0.1:${socks.port}`;
    assert.equal((await through(exit, 'http://shop.example:8081/')).said, 'unreachable');
    assert.equal((await through('socks5://127.0.0.1:1', 'http://shop.example/')).said, 'no-exit');
  });
});
