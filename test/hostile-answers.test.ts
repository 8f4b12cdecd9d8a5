import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { type Case, investigateRecorded, report, type Settings } from '../src/index.ts';
import { investigate } from '../src/investigate.ts';
import type { Kind, Question, RecordType, Told, Wire } from '../src/outside/ask.ts';
import { record } from '../src/outside/record.ts';
import { writeRecording } from '../src/outside/recording.ts';
import { payloads } from '../src/report/injection/testing.ts';
import { isLookUpLink } from '../src/report/look-up-links.ts';

const raw = readFileSync(new URL('../examples/kagoya-2022/mail.eml', import.meta.url));
const settings: Settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'en',
};
/** What a live run takes of one WHOIS answer, and of one body. */
const LONGEST = 64 * 1024;
const LONGEST_BODY = 256 * 1024;
const OUR_LINKS = ['https://db-ip.com', 'https://www.routeviews.org'];
/** Without a sender's signature of several lines in front: what an answer of the network may put into a report. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A world whose every answer says `text` wherever the protocol lets it. */
function worldOf(text: string): Wire {
  const told = async (kind: Kind, question: Question<Kind>): Promise<Told<unknown>> => {
    const from = kind === 'whois' || kind === 'http' ? `server ${text}`.slice(0, 300) : 'resolver';
    return { state: 'found', value: value(kind, question, text), from };
  };
  return told as Wire;
}

function value(kind: Kind, question: Question<Kind>, text: string): unknown {
  if (kind === 'dns') return records((question as Question<'dns'>).type, text);
  if (kind === 'blocklist') return ['127.0.0.2'];
  if (kind === 'list') return { lists: [], hits: [] };
  if (kind === 'http')
    return { status: 200, contentType: 'application/rdap+json', body: rdap(question, text).slice(0, LONGEST_BODY) };
  if (kind === 'whois') return { text: whois((question as Question<'whois'>).query, text).slice(0, LONGEST) };
  if ((question as Question<'table'>).table === 'rdap') return { builtAt: '2022-01-01' };
  return { builtAt: '2022-01-01', asn: 64500, network: text.slice(0, 250), country: 'JP', city: text.slice(0, 250) };
}

function records(type: RecordType, whole: string): string[] {
  // A name is cut by the protocol; a TXT record is not.
  const text = type === 'TXT' ? whole : whole.slice(0, 250);
  if (type === 'A') return ['157.112.176.65'];
  if (type === 'AAAA') return ['2606:2800:220:1::1'];
  if (type === 'MX') return [`10 ${text}`, '20 mx.example.net'];
  return type === 'TXT' ? [`v=spf1 include:${text} -all`, text, `v=DMARC1; p=${text}`] : [text, 'host.example.net'];
}

function whois(query: string, text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const domain = query.replace(/\/e$/, '').toUpperCase();
  return [
    `[Domain Name]                   ${domain}`,
    `[組織名]                        ${line}`,
    `[Registrant]                    ${line}`,
    `[Name Server]                   ${line}`,
    `[状態]                          ${line}`,
    `Domain Name: ${query}`,
    `Registrant Organization: ${line}`,
    `Registrar: ${line}`,
    `Registrar Abuse Contact Email: ${line}@example.net`,
    `Name Server: ${line}`,
    `Domain Status: ${line}`,
    `Creation Date: 2020-01-01T00:00:00Z`,
  ].join('\n');
}

function rdap(question: Question<Kind>, text: string): string {
  const name = decodeURIComponent((question as Question<'http'>).url.split('/').at(-1) ?? '');
  const card = [
    'vcard',
    [
      ['fn', {}, 'text', text],
      ['org', {}, 'text', text],
      ['email', {}, 'text', text],
    ],
  ];
  const entities = ['registrant', 'registrar', 'abuse'].map((role) => ({
    roles: [role],
    handle: text,
    vcardArray: card,
  }));
  const servers = [{ ldhName: text }];
  return JSON.stringify({
    objectClassName: 'domain',
    ldhName: name,
    name: text,
    status: [text],
    entities,
    nameservers: servers,
  });
}

/** From the wire through the recording, written and read again, to a case. */
async function caseOf(text: string): Promise<Case> {
  const door = record(worldOf(text), () => settings.startedAt, settings);
  await investigate(raw, door.ask, settings);
  const finished = await investigateRecorded(raw, writeRecording(door.recording()));
  assert.ok('case' in finished, JSON.stringify(finished).slice(0, 200));
  return finished.case;
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Every element with its attributes' names, and every place that an attribute leads to. */
function shapeOf(html: string): { shape: Set<string>; leads: string[] } {
  const shape = new Set<string>();
  const leads: string[] = [];
  const visit = ({ nodeName, attrs = [], childNodes = [] }: Node): void => {
    for (const { name, value: target } of attrs) {
      shape.add(`${nodeName} ${name}`);
      if (/^(?:href|src|srcset|action|background|ping|formaction|xlink:href)$/.test(name)) leads.push(target);
    }
    shape.add(nodeName);
    childNodes.forEach(visit);
  };
  visit(parse(html) as unknown as Node);
  return { shape, leads };
}

describe('answers of strangers', () => {
  it('are text in every format of the report, whatever they hold', async () => {
    const honest = shapeOf(report(await caseOf('plain.example.net'), 'html', { language: 'en' }));
    for (const payload of payloads.filter((_, index) => index % 6 === 0)) {
      const kept = await caseOf(payload);
      const { shape, leads } = shapeOf(report(kept, 'html', { language: 'en' }));
      assert.deepEqual(
        [...shape].filter((one) => !honest.shape.has(one)),
        [],
        payload,
      );
      assert.deepEqual(
        leads.filter((one) => !one.startsWith('#') && !OUR_LINKS.includes(one) && !isLookUpLink(one)),
        [],
        payload,
      );

      const markdown = report(kept, 'markdown', { language: 'en' });
      assert.doesNotMatch(markdown, FORBIDDEN, payload);
      const written = markdown.match(/https?:\/\/[^\s)>\]]*/g) ?? [];
      assert.deepEqual(
        written.filter((one) => !OUR_LINKS.includes(one) && !isLookUpLink(one)),
        [],
        payload,
      );

      const terminal = report(kept, 'terminal', { language: 'ja' });
      assert.doesNotMatch(terminal, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, payload);
    }
  });

  it('do reach the report, so that there is something to be inert', async () => {
    const html = report(await caseOf('zz-marked-zz <script>alert(1)</script>'), 'html', { language: 'en' });
    assert.ok((html.match(/zz-marked-zz/g) ?? []).length > 5);
  });

  it('of 64 KiB and of nothing but control characters can be kept, read again and shown', async () => {
    for (const text of ['x'.repeat(60_000), '\u0001'.repeat(20_000), '\u202e'.repeat(1000), '\ud800']) {
      const kept = await caseOf(text);
      for (const format of ['html', 'markdown', 'terminal'] as const) {
        assert.ok(report(kept, format, { language: 'ja' }).length < 8_000_000, format);
      }
    }
  });
});
