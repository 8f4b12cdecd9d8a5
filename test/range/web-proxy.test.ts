import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { dnsServer } from './dns-server.ts';
import { webServer } from './web-server.ts';

const ADDRESS = '157.112.176.65';

/** Run in a process of its own, since Node reads these variables once; a question alone does not hold the process. */
const script = `
  import { live } from ${JSON.stringify(new URL('../../src/outside/live/index.ts', import.meta.url).href)};
  const { url, options } = JSON.parse(process.env.ASKED);
  const held = setInterval(() => {}, 1000);
  console.log(JSON.stringify(await live(options)('http', { url, accept: '*/*' })));
  clearInterval(held);
`;

it('takes no proxy of the environment, and lets no variable turn certificates off', async () => {
  const proxy = await webServer(() => 'from the proxy');
  const web = await webServer(
    () => 'from the server',
    (host) => (host === 'bad.example' ? 'unknown-authority' : 'good'),
  );
  const hosts = { 'good.example': { A: [ADDRESS] }, 'bad.example': { A: [ADDRESS] } };
  const dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, ...hosts });
  const options = { resolver: [dns.address], routes: web.routes(ADDRESS), authorities: [web.authority] };

  const address = `http://${proxy.plain}`;
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
  const proxies = Object.fromEntries(names.map((name) => [name, address]));
  const told = async (url: string) => {
    const env = { ...process.env, ...proxies, NODE_USE_ENV_PROXY: '1', NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...env, ASKED: JSON.stringify({ url, options }) },
    });
    return JSON.parse(stdout);
  };
  const [plain, secure, bad] = await Promise.all(
    ['http://good.example/', 'https://good.example/', 'https://bad.example/'].map(told),
  );
  await Promise.all([proxy.close(), web.close(), dns.close()]);
  assert.equal(plain.value?.body, 'from the server');
  assert.equal(secure.value?.body, 'from the server');
  assert.equal(bad.reason, 'certificate');
  assert.equal(proxy.connections(), 0);
});
