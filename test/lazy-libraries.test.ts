import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rsaKey, signed } from '../src/lookups/signatures/testing.ts';

const HEAD =
  'From: news@sender.example\r\nTo: a@b.example\r\nSubject: hello\r\nDate: Tue, 24 Nov 2026 08:00:00 +0000\r\n';
const MAIL = signed(`${HEAD}\r\nThank you.\r\n`, rsaKey());

/** In a process of its own, because the tests beside this one have loaded the library. */
const SCRIPT = `
import { createRequire } from 'node:module';
import { investigateLive } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
const settings = { startedAt: '2026-11-24T09:00:00.000Z', ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' };
const { case: done } = await investigateLive(Buffer.from(process.env.MAIL, 'base64'), settings, { offline: true });
const { dkimNow } = done.observations.auth;
const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /node_modules.mailauth/.test(path));
process.stdout.write(JSON.stringify({ reason: dkimNow.value[0].reason, loaded: loaded.length }));
`;

it('an investigation offline does not load what verifies signatures, which takes longer than the mail', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    env: { ...process.env, MAIL: Buffer.from(MAIL).toString('base64') },
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(stdout || JSON.stringify(stderr)), { reason: 'not-allowed', loaded: 0 });
});
