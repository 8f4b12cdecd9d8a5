import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dnsServer } from './range/dns-server.ts';
import { whoisServer } from './range/whois-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const mail = join(root, 'cases/hijacked-account/mail.eml');
const scratch = mkdtempSync(join(tmpdir(), 'mekiki-process-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
/** The limit is ten; a busy machine starts a process late. */
const SECONDS = 1000;

function node(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, args, { cwd: root, env: { ...process.env, LANG: 'C', LC_ALL: 'C' } });
}

function mekiki(...args: string[]): ChildProcessWithoutNullStreams {
  return node('src/apps/cli/main.ts', ...args);
}

async function ended(child: ChildProcessWithoutNullStreams) {
  const started = performance.now();
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err, took: performance.now() - started };
}

function configuration(resolver: string): string {
  const path = join(scratch, `${resolver.replace(/\W/g, '-')}.json`);
  writeFileSync(path, JSON.stringify({ resolver: [resolver] }));
  return path;
}

describe('mekiki as a process', { concurrency: true }, () => {
  it('does not wait for a network that drops everything, and judges all the same', async () => {
    const dns = await dnsServer({}, () => 'silent');
    const { code, out, err, took } = await ended(
      mekiki('investigate', '--json', '--config', configuration(dns.address), mail),
    );
    await dns.close();
    assert.ok([10, 20].includes(code), err);
    assert.ok(JSON.parse(out).verdict.notKnown.length > 0);
    assert.ok(took < 20 * SECONDS, `${took} ms`);
  });

  it('does not wait for WHOIS servers that accept and never answer', async () => {
    const PUBLIC = '157.112.176.65';
    const servers = ['whois.jprs.jp', 'whois.iana.org'].map((name) => [name, { A: [PUBLIC] }] as const);
    const dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, ...Object.fromEntries(servers) });
    const whois = await whoisServer(() => undefined);
    const options = { resolver: [dns.address], routes: { [`${PUBLIC}:43`]: whois.address } };
    const program = `
      import { readFileSync } from 'node:fs';
      import { investigateLive } from './src/index.ts';
      const settings = { startedAt: '2026-01-31T12:00:00.000Z', ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' };
      const { case: kept } = await investigateLive(readFileSync(${JSON.stringify(mail)}), settings, ${JSON.stringify(options)});
      console.log(JSON.stringify(kept.observations.ownership));`;
    const { code, out, err, took } = await ended(node('--input-type=module', '-e', program));
    const asked = whois.queries.length;
    await Promise.all([dns.close(), whois.close()]);
    assert.equal(code, 0, err);
    assert.ok(asked > 0, 'the server was asked');
    const states = Object.values(JSON.parse(out).domains as Record<string, { state: string }>).map(
      ({ state }) => state,
    );
    assert.deepEqual(new Set(states), new Set(['unknown']));
    assert.ok(took < 20 * SECONDS, `${took} ms`);
  });

  it('says by its exit code that nobody read to the end', async () => {
    const child = mekiki('investigate', '--offline', '--json', ...Array.from({ length: 30 }, () => mail));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    assert.equal(code, 141);
  });

  it('stops at an interrupt while it asks, and leaves nothing half-written', async () => {
    const dns = await dnsServer({}, () => 'silent');
    const out = join(scratch, 'interrupted');
    const child = mekiki('investigate', '--config', configuration(dns.address), '--out', out, mail);
    while (dns.asked.length === 0 && child.exitCode === null) await new Promise((next) => setTimeout(next, 20));
    child.kill('SIGINT');
    const { code, out: said } = await ended(child);
    await dns.close();
    assert.deepEqual([code, said], [130, '']);
    assert.deepEqual(
      readdirSync(scratch, { recursive: true }).filter((name) => String(name).includes('half')),
      [],
    );
  });

  it('tells why it cannot write its output, and does not call that a result', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" src/apps/cli/main.ts --help > /dev/full`], { cwd: root });
    const { code, err } = await ended(child);
    assert.equal(code, 1);
    assert.match(err, /^mekiki: .*ENOSPC/);
  });
});
