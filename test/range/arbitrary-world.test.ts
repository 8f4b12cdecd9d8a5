import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { investigateRecorded, report, type Settings } from '../../src/index.ts';
import { investigate } from '../../src/investigate.ts';
import type { Kind, Question, Reply, Told, Wire } from '../../src/outside/ask.ts';
import { record } from '../../src/outside/record.ts';
import { writeRecording } from '../../src/outside/recording.ts';
import { registrarRdap, verisignRdap } from './answers/rdap-domain.ts';
import { apnicRdap, arinRdap } from './answers/rdap-network.ts';
import { hosting, network, site } from './world/parties.ts';
import { whoisAnswers } from './world/whois-answers.ts';

/** Worlds for each mail. */
const RUNS = 25;

const root = new URL('../../', import.meta.url);
const mails = ['examples/kagoya-2022', ...readdirSync(new URL('cases', root)).map((name) => `cases/${name}`)]
  .filter((path) => !path.endsWith('.md'))
  .map((path) => ({ path, raw: readFileSync(new URL(`${path}/mail.eml`, root)) }));
const settings: Settings = {
  startedAt: '2025-06-01T00:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/** True answers in every form, to be broken in many places. */
const genuine = [
  ...Object.values(whoisAnswers).map((answer) => Buffer.from(answer(site.domain)).toString('utf8')),
  verisignRdap(site, 'https://rdap.example/', 'https://rdap.example/2'),
  registrarRdap(site, 'https://rdap.example/'),
  apnicRdap({ ...hosting, ...hosting.block, organisation: hosting.english }, 'https://rdap.example/'),
  arinRdap(network.sender, 'https://rdap.example/'),
  'v=spf1 include:%{i}._spf.%{d} exists:%{l1r+-}.example a/24//64 ptr mx ~all redirect=example.com',
  'v=DMARC1; p=reject; sp=none; pct=0; rua=mailto:a@b.example!10m; psd=y; np=quarantine',
  'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ==; t=y:s; h=sha256',
  'Contact: mailto:abuse@host.example\nExpires: 2030-01-01T00:00:00Z\n',
];

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\u{0}', '\r', '\n', ':', '[', ']', '{', '"', ' ', '=', '%', '.', '\u{202e}', 'あ'),
  }),
  fc.json({ maxDepth: 4 }),
);
const broken = fc
  .record({ text: fc.constantFrom(...genuine), at: fc.nat(3000), cut: fc.nat(400), put: junk })
  .map(({ text, at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut));
const text = fc.oneof(junk, broken, fc.constantFrom(...genuine));

const host = fc.oneof(fc.domain(), fc.constantFrom('kagoya.net', 'sv1.xserver.jp', 'a..b', '*', 'xn--', ''), junk);
const octet = fc.nat(255);
const address = fc.oneof(
  fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.')),
  fc.ipV6(),
  fc.constantFrom('127.0.0.1', '::ffff:10.0.0.1', '20.196.210.166', 'nonsense'),
);
const silence = fc.constantFrom('nxdomain', 'nodata', 'timeout', 'server-failure', 'rate-limited', 'malformed');

/** What is said to one question, whichever kind it turns out to be: nothing, or an answer of that kind's shape. */
const reply = fc.record({
  silent: fc.option(silence, { nil: undefined, freq: 4 }),
  dns: fc.array(fc.oneof(address, host, text), { minLength: 1, maxLength: 6 }),
  whois: text.map((answer) => ({ text: answer })),
  http: fc.record({ status: fc.constantFrom(200, 204, 301, 404, 429, 500), body: text }),
});
type Said = typeof reply extends fc.Arbitrary<infer T> ? T : never;

/** Longer names are no names on the wire (RFC 1035 section 2.3.4). */
const MAX_NAME = 1000;

/** Gives the replies in turn, to whatever is asked. */
function worldOf(replies: readonly Said[]): Wire {
  let asked = 0;
  return async <K extends Kind>(kind: K, question: Question<K>) =>
    told(kind, question, replies[asked++ % replies.length]) as Told<Reply<K>>;
}

function told(kind: Kind, question: Question<Kind>, said: Said | undefined): Told<unknown> {
  const from = 'world';
  if (kind !== 'dns' && kind !== 'whois' && kind !== 'http') return { state: 'none', reason: 'no-entry', from };
  if (said === undefined) {
    return { state: 'none', reason: 'no-entry', from };
  }
  const { silent } = said;
  if (silent) return { state: silent === 'nxdomain' || silent === 'nodata' ? 'none' : 'unknown', reason: silent, from };
  if (kind !== 'dns') return { state: 'found', value: said[kind], from };
  const { type } = question as Question<'dns'>;
  const names = type === 'TXT' ? said.dns : said.dns.map((name) => name.slice(0, MAX_NAME));
  return { state: 'found', value: type === 'MX' ? names.map((name) => `10 ${name}`) : names, from };
}

describe('whatever the world answers', () => {
  for (const { path, raw } of mails) {
    it(`the investigation of ${path} ends, is plain data, and reads the same again`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 12 }), async (replies) => {
          const { ask, recording } = record(worldOf(replies), () => settings.startedAt, settings);
          const first = await investigate(raw, ask, settings);
          const { settings: _, ...plain } = JSON.parse(JSON.stringify(first));
          const again = await investigateRecorded(raw, writeRecording(recording()));
          assert.ok('case' in again, JSON.stringify(again));
          for (const part of ['mail', 'observations'] as const) {
            assert.deepEqual(JSON.parse(JSON.stringify(again.case[part])), plain[part]);
          }
          assert.deepEqual(again.case.verdict.label, first.verdict.label);
          assert.ok(report(again.case, 'terminal', { language: 'en', colour: false, width: 80 }).length > 0);
          if (path.startsWith('examples/')) assert.equal(first.verdict.label, 'fraud');
        }),
        { numRuns: RUNS },
      );
    });
  }
});
