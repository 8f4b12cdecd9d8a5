import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { investigateLive, report, type Settings } from '../src/index.ts';
import { parseMail } from '../src/mail/parse.ts';
import { printStarts } from './starts.ts';

/** `npm run bench`: CPU time of the golden mails as multiples of a fixed piece of work, so that machines can be compared. */
const ROUNDS = 20;
const settings: Settings = {
  startedAt: '2026-01-01T00:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
const mebibyte = new Uint8Array(1024 * 1024);
const root = new URL('../', import.meta.url);
const folders = ['examples/kagoya-2022', ...readdirSync(new URL('cases', root)).map((name) => `cases/${name}`)];
const mails = folders
  .filter((folder) => !folder.endsWith('.md'))
  .map((folder) => ({ name: folder.replace(/.*\//, ''), raw: readFileSync(new URL(`${folder}/mail.eml`, root)) }));

async function cpuMilliseconds(work: () => unknown): Promise<number> {
  for (let round = 0; round < 3; round += 1) await work();
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
}

const unit = await cpuMilliseconds(() => createHash('sha256').update(mebibyte).digest());
print(`unit: SHA-256 of 1 MiB, ${unit.toFixed(2)} ms of CPU here; everything below offline, local tables included\n`);
print(row('', ['parse', 'investigate', 'report.html', 'report.md']));
let total = 0;
for (const { name, raw } of mails) {
  const { case: finished } = await investigateLive(raw, settings, { offline: true });
  const times = [
    await cpuMilliseconds(() => parseMail(raw, settings)),
    await cpuMilliseconds(() => investigateLive(raw, settings, { offline: true })),
    await cpuMilliseconds(() => report(finished, 'html', { language: 'ja' })),
    await cpuMilliseconds(() => report(finished, 'markdown', { language: 'ja' })),
  ];
  total += times[1] ?? 0;
  const ratios = times.map((time) => `${(time / unit).toFixed(2)} ×`);
  print(row(name, ratios));
}

print('\nFor orientation, on this machine:');
print(`mails a second on one core, warm: ${((mails.length * 1000) / total).toFixed(0)}`);
print(`peak memory of this run: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
printStarts(print);

function row(name: string, cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
