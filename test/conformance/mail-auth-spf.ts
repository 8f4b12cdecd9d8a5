import { checkHost } from '../../src/lookups/spf/check-host.ts';
import { ipAddress, reverseLookupName } from '../../src/util/ip-address.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { AT, askOfZone, type Entry, type Zone } from './zone.ts';

const REPO = 'stalwartlabs/mail-auth';
const FOLDER = 'resources/spf/';
/** Names that the suite's own resolver does not answer. */
const SILENT: Zone = { '_dns_error.org': ['TIMEOUT'], '_dns_error.test.org': ['TIMEOUT'] };

/** mail-auth's cases, in a form of its own that only looks like YAML: keys come again, and count from there on. */
export const mailAuthSpf: Suite = { name: 'mail-auth (SPF)', source: `${REPO} ${FOLDER}`, run };

async function run(vectors: Vectors): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const path of vectors.paths(REPO, FOLDER)) {
    const file = path.slice(FOLDER.length).replace('.yml', '');
    for (const [at, text] of (vectors.text(REPO, path) ?? '').split(/^---$/m).entries()) {
      outcomes.push(...(await outcomesOf(`${file} ${at + 1}`, text)));
    }
  }
  return outcomes;
}

async function outcomesOf(scenario: string, text: string): Promise<Outcome[]> {
  const zone: Zone = {};
  const now = { domain: '', sender: '', ip: '' };
  const outcomes: Outcome[] = [];
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^\s*(?:- )?\s*([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === 'domain' || key === 'sender' || key === 'ip') now[key] = value;
    else if (key === 'expect') outcomes.push(await outcomeOf(`${scenario}.${outcomes.length + 1}`, now, value, zone));
    else if (key !== '' && key !== 'name' && value !== '') enter(zone, key, value);
  }
  return outcomes;
}

/** A record as the suite writes it: the name, then the text or the list; mail exchangers are given by their addresses. */
function enter(zone: Zone, key: string, value: string): void {
  const at = value.indexOf(' ');
  const name = value.slice(0, at);
  const list = value
    .slice(at + 1)
    .split(',')
    .map((one) => one.trim());
  if (key === 'spf' || key === 'exp') set(zone, name, 'TXT', [value.slice(at + 1)]);
  else if (key === 'a' || key === 'aaaa') set(zone, name, key.toUpperCase(), list);
  else if (key === 'ptr') set(zone, reverseLookupName(name), 'PTR', list);
  else if (key === 'mx') {
    for (const [index, address] of list.entries())
      set(zone, `mx${index}.${name}`, address.includes(':') ? 'AAAA' : 'A', [address]);
    const exchangers = list.map((_, index) => [(index + 1) * 10, `mx${index}.${name}`]);
    set(zone, name, 'MX', exchangers);
  }
}

function set(zone: Zone, name: string, type: string, values: unknown[]): void {
  const others: Entry[] = (zone[name] ?? []).filter((entry) => typeof entry === 'object' && !(type in entry));
  zone[name] = [...others, ...values.map((value) => ({ [type]: value }))];
}

/** The suite checks the HELO name first, and the sender's domain where that passes (RFC 7208 sections 2.3 and 2.4). */
async function outcomeOf(
  id: string,
  { domain: helo, sender, ip }: { domain: string; sender: string; ip: string },
  expected: string,
  zone: Zone,
): Promise<Outcome> {
  const ask = askOfZone({ ...zone, ...SILENT });
  const host = { ip: ipAddress(ip) ?? '', helo, at: AT };
  const at = sender.lastIndexOf('@');
  const asHelo = await checkHost(ask, { ...host, domain: helo, localPart: 'postmaster' });
  const checked =
    asHelo.result === 'pass' && at > 0
      ? await checkHost(ask, { ...host, domain: sender.slice(at + 1), localPart: sender.slice(0, at) })
      : asHelo;
  const wantsWords = expected.includes(' ');
  const got = [checked.result, wantsWords ? checked.explanation : undefined].filter(Boolean).join(' ');
  return { id, expected, got, passed: got === expected };
}
