import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HttpReply, Told } from '../../src/outside/ask.ts';
import { live } from '../../src/outside/live/index.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';
import { type WebServer, webServer } from './web-server.ts';

const ADDRESS = '157.112.176.65';
const accept = 'application/json';

describe('a web server of the range', () => {
  let dns: DnsServer;
  let web: WebServer;
  let get: (url: string) => Promise<Told<HttpReply>>;

  before(async () => {
    dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, 'rdap.example': { A: [ADDRESS] } });
    web = await webServer(({ url, headers }) =>
      url.endsWith('/domain') ? { headers: { 'content-type': accept }, body: JSON.stringify(headers) } : undefined,
    );
    const wire = live({ resolver: [dns.address], routes: web.routes(ADDRESS), authorities: [web.authority] });
    get = (url) => wire('http', { url, accept });
  });
  after(() => Promise.all([dns.close(), web.close()]));

  it('answers with and without TLS, and hears nothing but what it needs', async () => {
    for (const scheme of ['http', 'https']) {
      const told = await get(`${scheme}://rdap.example/domain`);
      assert.ok(told.state === 'found', JSON.stringify(told));
      const { host, ...rest } = JSON.parse(told.value.body);
      assert.equal(host, 'rdap.example');
      assert.deepEqual(Object.keys(rest).sort(), ['accept', 'accept-encoding', 'connection', 'user-agent']);
    }
    assert.deepEqual(
      web.requests.map(({ url }) => url),
      ['http://rdap.example/domain', 'https://rdap.example/domain'],
    );
  });

  it('tells a status as a reply', async () => {
    const told = await get('https://rdap.example/other');
    assert.equal(told.state === 'found' && told.value.status, 404);
  });
});
