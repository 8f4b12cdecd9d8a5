import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Answer } from '../../src/answer.ts';
import { updateBootstrap } from '../../src/index.ts';
import { type Registration, registration } from '../../src/lookups/registration/registration.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { registrarRdap, verisignRdap } from './answers/rdap-domain.ts';
import { refusals } from './answers/refusals.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';
import { type WebAnswer, type WebServer, webServer } from './web-server.ts';
import { type WhoisServer, whoisServer } from './whois-server.ts';

const ADDRESS = '157.112.176.65';
const REGISTRY = 'rdap.verisign.com';
const REGISTRAR = 'rdap.registrar.example';
const startedAt = '2026-11-24T09:00:00.000Z';
const settings = { startedAt, ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };

const entry = {
  domain: 'kensa.com',
  registrar: 'Registrar Example, Inc.',
  registrant: 'Kensa KK',
  abuse: 'abuse@registrar.example',
  nameServers: ['ns1.kensa.com'],
  registered: '2013-03-23T04:05:06Z',
  expires: '2027-03-23T04:05:06Z',
};
const at = `https://${REGISTRAR}/domain/${entry.domain}`;
const json = { 'content-type': 'application/rdap+json' };

describe('the holder of a domain, asked of live registries', { concurrency: true }, () => {
  let dns: DnsServer;
  let web: WebServer;
  let whois: WhoisServer;
  /** By the domain that is asked about, what registry, registrar and WHOIS do. */
  const registry: Record<string, WebAnswer> = {};
  const registrar: Record<string, WebAnswer> = {};
  const port43: Record<string, string> = {};

  before(async () => {
    const hosts = [REGISTRY, REGISTRAR, 'whois.iana.org', 'whois.registry.example', 'data.iana.org'];
    const zone = Object.fromEntries(hosts.map((host) => [host, { A: [ADDRESS] }]));
    dns = await dnsServer({ '': { NS: ['a.root-servers.net'] }, ...zone });
    web = await webServer(({ url }) => {
      const { hostname, pathname } = new URL(url);
      if (hostname === 'data.iana.org') return registry[pathname];
      const domain = pathname.slice(pathname.lastIndexOf('/') + 1).toLowerCase();
      return (hostname === REGISTRY ? registry : registrar)[domain];
    });
    whois = await whoisServer(
      (query) => port43[query] ?? (/^[a-z]+$/.test(query) ? 'whois: whois.registry.example\n' : undefined),
    );
  });
  after(() => Promise.all([dns.close(), web.close(), whois.close()]));

  function options() {
    const routes = { ...web.routes(ADDRESS), [`${ADDRESS}:43`]: whois.address };
    return { resolver: [dns.address], routes, authorities: [web.authority] };
  }

  function ask(domain: string): Promise<Answer<Registration>> {
    return registration(record(live(options()), isoNow, settings).ask, domain, startedAt);
  }

  it('follows a thin registry to its registrar', async () => {
    registry[entry.domain] = { headers: json, body: verisignRdap(entry, `https://${REGISTRY}/`, at) };
    registrar[entry.domain] = { headers: json, body: registrarRdap(entry, at) };
    const answer = await ask(entry.domain);
    assert.ok(answer.state === 'found', JSON.stringify(answer));
    const { registrant, registrar: by, registeredAt, server } = answer.value;
    assert.deepEqual(
      [registrant, by, registeredAt, server],
      ['Kensa KK', entry.registrar, entry.registered, REGISTRAR],
    );
  });

  it('says when to come back after status 429, of the registry and of the registrar', async () => {
    const limited = { status: 429, headers: { 'retry-after': '3600' } };
    registry['limited.com'] = limited;
    assert.deepEqual(await stateOf(ask('limited.com')), ['rate-limited', '2026-11-24T10:00:00Z']);
    const thin = { ...entry, domain: 'half.com' };
    registry['half.com'] = {
      headers: json,
      body: verisignRdap(thin, `https://${REGISTRY}/`, `https://${REGISTRAR}/domain/half.com`),
    };
    registrar['half.com'] = limited;
    const answer = await ask('half.com');
    assert.deepEqual(answer.state === 'found' && answer.value.silent, {
      server: REGISTRAR,
      reason: 'rate-limited',
      retryAt: '2026-11-24T10:00:00Z',
    });
  });

  it('does not know what rubbish, broken and endless answers mean, and turns to WHOIS', async () => {
    port43['broken.com'] = 'Domain Name: broken.com\nRegistrant Name: Kensa KK\n';
    for (const answer of [
      '{"objectClassName":"domain","ldhN',
      { manner: 'rubbish' },
      { manner: 'short' },
      { manner: 'endless' },
      { status: 502 },
    ] as const) {
      registry['broken.com'] = answer;
      const told = await ask('broken.com');
      assert.equal(told.state === 'found' && told.value.protocol, 'whois', JSON.stringify(answer));
    }
  });

  it('knows the refusals of WHOIS servers', async () => {
    for (const [index, [who, text]] of Object.entries(refusals).entries()) {
      const domain = `refused${index}.io`;
      port43[domain] = text;
      const [reason] = await stateOf(ask(domain));
      assert.equal(reason, 'rate-limited', who);
    }
  });

  it('takes newer bootstrap files into the user’s folder, and no rubbish', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mekiki-rdap-'));
    const newer = {
      version: '1.0',
      publication: '2030-01-01T00:00:00Z',
      services: [[['com'], ['https://rdap.example/']]],
    };
    registry['/rdap/dns.json'] = JSON.stringify(newer);
    registry['/rdap/ipv4.json'] = JSON.stringify({ ...newer, publication: '2010-01-01T00:00:00Z' });
    registry['/rdap/ipv6.json'] = '<html>';
    const updates = await updateBootstrap(folder, settings, options());
    const outcomes = updates.map(({ registry: name, outcome }) => `${name} ${outcome}`);
    assert.deepEqual(outcomes, ['dns updated', 'ipv4 up-to-date', 'ipv6 failed', 'asn failed']);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'dns.json'), 'utf8')), newer);
    rmSync(folder, { recursive: true });
  });
});

async function stateOf(asked: Promise<Answer<Registration>>): Promise<[string, string | undefined]> {
  const answer = await asked;
  return answer.state === 'unknown' ? [answer.reason, answer.retryAt] : [answer.state, undefined];
}
