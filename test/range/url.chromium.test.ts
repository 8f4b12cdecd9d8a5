import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/apps/cli/run.ts';
import type { Case } from '../../src/index.ts';
import { type DnsServer, dnsServer } from './dns-server.ts';
import { type WebAnswer, type WebServer, webServer } from './web-server.ts';

/** Addresses of the internet that the range plays. */
const SHORT = '93.184.216.34';
const SITE = '157.112.176.65';
const REGISTRY = '192.36.148.17';
const scratch = mkdtempSync(join(tmpdir(), 'mekiki-url-'));
const now = '2026-01-31T12:00:00.000Z';

const LOGIN = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>楽天カード ログイン</title>
<style>body{font:16px sans-serif;margin:0}header{background:#bf0000;color:#fff;padding:20px}form{max-width:320px;margin:40px auto;display:grid;gap:12px}</style>
<header><h1>楽天カード</h1></header><form method="post" action="https://collector.example.net/x.php">
<label>ユーザID <input name="u"></label><label>パスワード <input type="password" name="p"></label>
<label>カード番号 <input name="cc" autocomplete="cc-number"></label><button>ログイン</button></form></html>`;

/** What the registry says of a domain (RFC 9083 section 5.3). */
const REGISTRATION: WebAnswer = {
  headers: { 'content-type': 'application/rdap+json' },
  body: JSON.stringify({
    objectClassName: 'domain',
    ldhName: 'CARD-LOGIN.NET',
    events: [
      { eventAction: 'registration', eventDate: '2026-01-20T03:00:00Z' },
      { eventAction: 'expiration', eventDate: '2027-01-20T03:00:00Z' },
    ],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        vcardArray: [
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['fn', {}, 'text', 'Example Registrar, Inc.'],
          ],
        ],
        entities: [
          {
            objectClassName: 'entity',
            roles: ['abuse'],
            vcardArray: [
              'vcard',
              [
                ['version', {}, 'text', '4.0'],
                ['email', {}, 'text', 'abuse@registrar.example.org'],
              ],
            ],
          },
        ],
      },
    ],
  }),
};

function page(body: string): WebAnswer {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

let web: WebServer;
let dns: DnsServer;
let config: string;

before(async () => {
  web = await webServer(({ url }) => {
    const { hostname, pathname } = new URL(url);
    if (hostname === 'short.info') return { status: 302, headers: { location: 'https://card-login.net/signin/' } };
    if (hostname === 'rdap.verisign.com')
      return pathname === '/net/v1/domain/card-login.net' ? REGISTRATION : undefined;
    if (hostname === 'card-login.net' && pathname === '/signin/') return page(LOGIN);
    return hostname === 'quiet.com' ? page('<title>Gardening</title><p>Roses and their care.</p>') : undefined;
  });
  dns = await dnsServer({
    '': { NS: ['a.root-servers.net'] },
    'short.info': { A: [SHORT] },
    'quiet.com': { A: [SHORT] },
    'card-login.net': { A: [SITE] },
    '65.176.112.157.in-addr.arpa': { PTR: ['sv864.xserver.jp'] },
    'sv864.xserver.jp': { A: [SITE] },
    'rdap.verisign.com': { A: [REGISTRY] },
  });
  config = join(scratch, 'config.json');
  const authority = join(scratch, 'authority.pem');
  writeFileSync(authority, web.authority);
  const routes = web.routes(SHORT, SITE, REGISTRY);
  writeFileSync(config, JSON.stringify({ resolver: [dns.address], routes, authorities: [authority] }));
});
after(async () => {
  await Promise.all([web.close(), dns.close()]);
  rmSync(scratch, { recursive: true, force: true });
});

async function mekiki(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    taken: async () => undefined,
    stdin: (async function* () {})(),
    environment: { LANG: 'C', XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: undefined,
    now: () => now,
    version: () => '9.9.9',
  });
  return { code, ...said };
}

describe('mekiki url', () => {
  const cases = join(scratch, 'cases');
  let kept: string;

  it('opens a defanged address and says where it ends, what it shows and who is behind it', async () => {
    const { code, out, err } = await mekiki(
      'url',
      'hxxps[:]//short[.]info/a1',
      '--config',
      config,
      '--json',
      '--out',
      cases,
    );
    assert.equal(code, 20, err + out.slice(0, 2000));
    const { settings, observations, findings, verdict, mail } = JSON.parse(out) as Case;
    assert.equal(settings.address, true);
    assert.equal(settings.open, 'decoy');
    assert.deepEqual(
      mail.links.map(({ url }) => url),
      ['https://short.info/a1'],
    );
    const [seen] = observations.pages;
    assert.equal(seen?.shown?.url, 'https://card-login.net/signin/');
    assert.deepEqual(seen?.shown?.asks.toSorted(), ['card', 'password']);
    const site = observations.dns.hosts['card-login.net']?.addresses;
    assert.deepEqual(site?.state === 'found' && site.value, [SITE]);
    const owner = observations.ownership.domains['card-login.net'];
    assert.equal(owner?.state === 'found' && owner.value.registeredAt?.slice(0, 10), '2026-01-20');
    assert.ok(observations.place.addresses[SITE]);
    assert.ok(verdict.decisive.includes('imitated-page'));
    assert.ok(
      verdict.because.some(({ variant }) => variant === 'young-address'),
      'the age of where it ends',
    );
    const { contacts } = observations.hosting;
    assert.ok(contacts.some(({ reach }) => reach === 'abuse@registrar.example.org'));
    assert.deepEqual([...new Set(findings.map(({ topic }) => topic))].toSorted(), ['links', 'page']);
    assert.match(verdict.says.ja, /装った詐欺ページのアドレスです/);
    assert.doesNotMatch(verdict.says.ja + verdict.says.en, /メール|mail/);
    kept = join(cases, readdirSync(cases)[0] ?? '');
  });

  for (const [language, kind, title] of [
    ['ja', 'アドレス鑑定書', '楽天カード ログイン'],
    ['en', 'Address investigation', 'Card'],
  ] as const)
    it(`writes a report that speaks of no mail: ${language}`, async () => {
      const { code, out } = await mekiki('report', kept, '--as', 'html', '--lang', language);
      assert.equal(code, 0);
      assert.ok(out.includes(kind));
      assert.doesNotMatch(out.replaceAll('mail.eml', ''), /original mail|sender|元のメール|差出人/);
      assert.ok(out.includes(language === 'ja' ? title : '楽天カード ログイン'));
      const sections = [...out.matchAll(/<section[^>]* id="([a-z-]+)"/g)].map(([, id]) => id);
      for (const absent of ['subject', 'sender', 'route', 'authentication', 'body', 'attachments', 'victims'])
        assert.ok(!sections.includes(absent), absent);
      for (const present of ['verdict', 'pages', 'address', 'places', 'reputation'])
        assert.ok(sections.includes(present), `${present} of ${sections}`);
    });

  it('keeps a case that is read again without browser and network', async () => {
    assert.ok(readFileSync(join(kept, 'report.html'), 'utf8').includes('data:image/png'));
    const again = await mekiki('investigate', '--replay', kept, '--json');
    assert.equal(again.code, 20, again.err);
    const { ledger: _, ...told } = JSON.parse(again.out) as Case;
    const { ledger: __, ...before } = JSON.parse(readFileSync(join(kept, 'investigation.json'), 'utf8')) as Case;
    assert.deepEqual({ ...told, settings: before.settings }, before);
  });

  it('tells it in a few rows of a terminal', async () => {
    const { out } = await mekiki('report', kept, '--lang', 'en');
    for (const row of ['It ends at', 'Title', 'State', 'It asks for', 'Certificate', 'Server', 'Holder', 'Registered'])
      assert.ok(out.includes(`\n${row}`), `${row}: ${out}`);
    assert.ok(out.includes('11 days'), out);
    assert.doesNotMatch(out, /\bmail\b|sender/, out);
  });

  it('does not open it when told so', async () => {
    const before = web.requests.length;
    const { code, out } = await mekiki('url', 'quiet[.]com', '--no-open', '--config', config, '--json');
    assert.equal(code, 0);
    const { observations, verdict } = JSON.parse(out) as Case;
    assert.deepEqual(observations.pages, []);
    assert.match(verdict.says.en, /The page was not opened/);
    assert.deepEqual(
      web.requests.slice(before).filter(({ url }) => new URL(url).hostname === 'quiet.com'),
      [],
    );
  });

  it('finds nothing against an ordinary page', async () => {
    const { code, out } = await mekiki('url', 'https://quiet.com/', '--config', config, '--json');
    assert.equal(code, 0, out.slice(0, 500));
    assert.equal((JSON.parse(out) as Case).observations.pages[0]?.shown?.title, 'Gardening');
  });

  it('refuses what is no address', async () => {
    for (const words of [['hello'], ['mailto:a@quiet.com'], [], ['quiet.com', 'short.info']])
      assert.equal((await mekiki('url', ...words)).code, 2);
  });
});
