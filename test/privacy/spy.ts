import { type Answer, found } from '../../src/answer.ts';
import type { Ask, Kind, Question, RecordType } from '../../src/outside/ask.ts';

export interface Heard {
  kind: Kind;
  question: Question<Kind>;
}

/** Kinds that are answered on this machine: nobody hears them. */
const HERE: readonly Kind[] = ['table', 'list'];
/** RFC 7208 section 7.2, every macro, in each of the terms that expand one. */
const MACROS = '%{s}.%{l}.%{o}.%{d}.%{i}.%{p}.%{v}.%{h}.%{l-}.%{lr-}.%{l1r}.%{d2}.%{dr}';
const SPF = `v=spf1 exists:%{l}.x.spf.curious.example exists:%{lr-}.y.spf.curious.example exists:%{h}.z.spf.curious.example include:%{o}.w.spf.curious.example a:%{d2}.v.spf.curious.example mx:${MACROS}.u.spf.curious.example ptr ~all exp=%{l}.%{o}.exp.curious.example`;
const KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEJ2m0nC2l0X1hQ1X0b8dJm3o5V1v3M8m1bY5n2oQe1l3c4p5q6r7s8t9u0v1w2x3y4z5A6B7C8D9E0F';

/**
 * A world in which every stranger is curious: policies with every macro, and answers that name the recipient (`bait`, a
 * label of his) wherever an answer may name a host. It keeps what it hears.
 */
export function curiousWorld(bait: string): { ask: Ask; heard: Heard[] } {
  const heard: Heard[] = [];
  const ask = async (kind: Kind, question: Question<Kind>): Promise<Answer<unknown>> => {
    if (!HERE.includes(kind)) heard.push({ kind, question });
    return found(reply(kind, question, bait), [{ asked: heard.length + 1 }]);
  };
  return { ask: ask as Ask, heard };
}

function reply(kind: Kind, question: Question<Kind>, bait: string): unknown {
  if (kind === 'dns') return records(question as Question<'dns'>, bait);
  if (kind === 'whois') return { text: whois((question as Question<'whois'>).query, bait) };
  if (kind === 'http') return http((question as Question<'http'>).url, bait);
  if (kind === 'blocklist') return ['127.0.0.2'];
  if (kind === 'list') return { lists: [], hits: [] };
  const table = question as Question<'table'>;
  if (table.table === 'rdap') return { builtAt: '2026-01-01', servers: ['https://rdap.curious.example/'] };
  return { builtAt: '2026-01-01', asn: 64500, network: 'Example Net', country: 'JP', city: 'Tokyo' };
}

function records({ name, type }: { name: string; type: RecordType }, bait: string): string[] {
  if (type === 'A') return ['20.196.210.166'];
  if (type === 'AAAA') return ['2606:2800:220:1::1'];
  if (type === 'CNAME') return [`${bait}.alias.curious.example`];
  if (type === 'MX') return [`10 ${bait}.mx.curious.example`, '20 mx.curious.example'];
  if (type === 'NS') return [`${bait}.ns.curious.example`, 'ns.curious.example'];
  if (type === 'PTR') return [`${bait}.host.curious.example`, 'sv1.curious.example'];
  if (name.startsWith('_dmarc.')) return [`v=DMARC1; p=reject; rua=mailto:${bait}@${bait}.report.curious.example`];
  if (name.includes('._domainkey.')) return [`v=DKIM1; k=rsa; p=${KEY}`];
  return [SPF, `v=spf1redirect=${bait}.curious.example`, bait];
}

function whois(query: string, bait: string): string {
  return [
    `refer: whois.curious.example`,
    `domain: ${query}`,
    `Domain Name: ${query}`,
    `Registrar: Example`,
    `Registrar WHOIS Server: ${bait}.whois.curious.example`,
    `Creation Date: 2026-01-01T00:00:00Z`,
    `Name Server: ${bait}.ns.curious.example`,
    '',
  ].join('\r\n');
}

function http(url: string, bait: string): unknown {
  if (!url.includes('/r/')) return { status: 302, location: `https://rdap.curious.example/r/${bait}`, body: '' };
  const links = [{ rel: 'related', href: `https://${bait}.rdap.curious.example/r/x`, type: 'application/rdap+json' }];
  const body = JSON.stringify({
    objectClassName: 'domain',
    ldhName: 'curious.example',
    links,
    port43: `${bait}.w.example`,
  });
  return { status: 200, contentType: 'application/rdap+json', body };
}
