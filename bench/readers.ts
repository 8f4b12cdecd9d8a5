import { hash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { investigateLive, report, type Settings } from '../src/index.ts';
import { parseMail } from '../src/mail/parse.ts';
import type { MailSet } from './mails.ts';

const settings: Settings = {
  startedAt: '2026-01-01T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

async function investigated(mail: Uint8Array) {
  return (await investigateLive(mail, settings, { offline: true })).case;
}

const REPORT = '… and report.html';

/** Plain pieces of work first, so that everything below can be held against them. */
const readers: [name: string, read: (mail: Uint8Array) => unknown][] = [
  ['SHA-256', (mail) => hash('sha256', mail)],
  ['mailparser', (mail) => simpleParser(Buffer.from(mail))],
  ['postal-mime', (mail) => PostalMime.parse(mail)],
  ["Mekiki's parser", (mail) => parseMail(mail, settings)],
  ['investigation, offline', investigated],
  [REPORT, async (mail) => report(await investigated(mail), 'html', { language: 'ja' })],
];
const PLAIN = 'mailparser';

/** Mails a second of CPU time, warm: each reader has read every mail once before it is measured. */
export async function printReaders(sets: MailSet[], print: (line: string) => void): Promise<void> {
  const mails = sets.flatMap((set) => set.mails);
  const megabytes = mails.reduce((sum, mail) => sum + mail.length, 0) / 1e6;
  print(
    `${mails.length} mails of ${sets.length} sets, ${megabytes.toFixed(1)} MB. Warm, one core, a second of CPU time:\n`,
  );
  const speeds = new Map<string, number>();
  for (const [name, read] of readers) {
    const some = name === REPORT ? mails.filter((_, index) => index % 10 === 0) : mails;
    await cpuSeconds(some, read);
    speeds.set(name, some.length / (await cpuSeconds(some, read)));
  }
  const plain = speeds.get(PLAIN) ?? 1;
  for (const [name, speed] of speeds) {
    print(
      `${name.padEnd(26)}${speed.toFixed(0).padStart(8)} mails/s${(speed / plain).toFixed(2).padStart(9)} × ${PLAIN}`,
    );
  }
  print('\nInvestigation, by set:\n');
  for (const set of sets) {
    const speed = set.mails.length / (await cpuSeconds(set.mails, investigated));
    const bytes = set.mails.reduce((sum, mail) => sum + mail.length, 0) / set.mails.length / 1000;
    const shape = `${String(set.mails.length).padStart(6)} mails of ${bytes.toFixed(0).padStart(4)} kB`;
    print(`${set.name.padEnd(26)}${speed.toFixed(0).padStart(8)} mails/s${shape}`);
  }
}

async function cpuSeconds(mails: Uint8Array[], read: (mail: Uint8Array) => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (const mail of mails) await read(mail);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
