import { readdirSync, readFileSync } from 'node:fs';
import { organisationOf } from '../src/mail/organisation.ts';
import { parseMail } from '../src/mail/parse.ts';
import { readReceived } from '../src/mail/received/index.ts';
import type { Settings } from '../src/settings.ts';
import { registrableDomain } from '../src/util/domain.ts';
import { ipAddress, sameAddress } from '../src/util/ip-address.ts';

/**
 * `node bench/routes.ts [folder of sets]`: the sending address of real mails against what other servers' software wrote down of
 * the same connection (X-Sender-IP, Received-SPF), which this parser has no part in. Once with nothing told, and
 * once with the organisations above that witness configured, as their reader would. Where a sender's own gateway left the only
 * note, it stands below his border and counts as "otherwise". And the time that reading the lines takes.
 */
const root = process.argv[2] ?? '../shared/data/mail';
const alone: Settings = {
  startedAt: '2026-01-01T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
/** A redacted address does not match whole. */
const WITNESSES: Record<string, RegExp> = {
  'x-sender-ip': /^\s*([0-9a-f.:]{3,45})\s*$/i,
  'received-spf': /\bclient-ip=([0-9a-f.:]{3,45})(?:[;\s]|$)/i,
};
const kinds = ['direct', 'forwarded', 'list', 'export'] as const;
type Kind = (typeof kinds)[number];
type Outcome = 'right' | 'candidate' | 'unknown' | 'wrong';
type Mail = ReturnType<typeof parseMail>;
const counts = new Map<string, Record<Outcome, number>>();
const wrong: string[] = [];
const received: string[] = [];
let mails = 0;

for (const folder of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!folder.isFile() || !/\.eml$/.test(folder.name)) continue;
  const path = `${folder.parentPath}/${folder.name}`;
  const raw = readFileSync(path);
  const mail = parseMail(raw, alone);
  mails += 1;
  received.push(...mail.fields.filter(({ name }) => /^received$/i.test(name)).map(({ raw: line }) => line));
  const witness = witnessOf(mail);
  if (!witness) continue;
  const kind = kindOf(mail, witness.above);
  tally(`${kind}, nothing told`, outcomeOf(mail, witness.ip), path);
  const told = { ...alone, trustedHosts: organisationsAbove(mail, witness.above) };
  tally(`${kind}, its servers told`, outcomeOf(parseMail(raw, told), witness.ip), path);
}

for (const kind of kinds) {
  for (const how of ['nothing told', 'its servers told']) {
    const { right, candidate, unknown, wrong } = countsOf(`${kind}, ${how}`);
    print(
      `${`${kind}, ${how}`.padEnd(30)} ${right} right, ${candidate} a relay and the other reading right, ${unknown} unknown, ${wrong} otherwise`,
    );
  }
}
if (process.argv.includes('--list')) for (const each of wrong) print(each);
speed();

/** The topmost note of a connection by software other than ours, and how many Received lines stand above it. */
function witnessOf({ fields }: Mail): { ip: string; above: number } | undefined {
  let above = 0;
  for (const { name, value } of fields) {
    if (/^received$/i.test(name)) above += 1;
    const form = WITNESSES[name.toLowerCase()];
    const text = form?.exec(value)?.[1];
    const ip = text === undefined ? undefined : ipAddress(text.replace(/[.:]$/, ''));
    if (ip !== undefined) return { ip, above };
  }
  return undefined;
}

function kindOf({ fields, route }: Mail, above: number): Kind {
  if (route.hops.length === 0) return 'export';
  if (fields.some(({ name }) => /^(?:list-id|list-post|x-beenthere|mailing-list)$/i.test(name))) return 'list';
  return above <= route.trustLine + 1 ? 'direct' : 'forwarded';
}

function organisationsAbove({ route }: Mail, above: number): string[] {
  const hosts = route.hops.slice(0, above).flatMap(({ by }) => (by === undefined ? [] : [by]));
  return [
    ...new Set(
      hosts.filter((host) => organisationOf(host) !== undefined).map((host) => registrableDomain(host) ?? host),
    ),
  ];
}

function outcomeOf({ route }: Mail, ip: string): Outcome {
  if (route.sendingIp === undefined) return 'unknown';
  if (sameAddress(route.sendingIp, ip)) return 'right';
  return route.otherCandidates.some((each) => sameAddress(each.ip, ip)) ? 'candidate' : 'wrong';
}

function countsOf(key: string): Record<Outcome, number> {
  const found = counts.get(key) ?? { right: 0, candidate: 0, unknown: 0, wrong: 0 };
  counts.set(key, found);
  return found;
}

function tally(key: string, outcome: Outcome, path: string): void {
  countsOf(key)[outcome] += 1;
  if (outcome === 'wrong') wrong.push(`${key}: ${path}`);
}

function speed(): void {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = process.cpuUsage();
    for (const line of received) readReceived(line);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const best = Math.min(...times);
  print(
    `\n${received.length} Received lines of ${mails} mails: ${best.toFixed(0)} ms of CPU, ${((best * 1000) / received.length).toFixed(1)} µs a line`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
