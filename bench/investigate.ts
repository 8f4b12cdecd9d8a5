import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { investigateLive, report, type Settings } from '../src/index.ts';

/** `npm run bench`: CPU time of the golden mails as multiples of a fixed piece of work, so that machines can be compared. */
const ROUNDS = 30;
const settings: Settings = {
  startedAt: '2026-01-01T00:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
const mebibyte = new Uint8Array(1024 * 1024);
const root = new URL('../', import.meta.url);
const mails = readdirSync(new URL('cases', root))
  .filter((name) => !name.endsWith('.md'))
  .map((name) => ({ name, raw: readFileSync(new URL(`cases/${name}/mail.eml`, root)) }));

async function cpuMilliseconds(work: () => unknown): Promise<number> {
  for (let round = 0; round < 3; round += 1) await work();
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
}

const unit = await cpuMilliseconds(() => createHash('sha256').update(mebibyte).digest());
process.stdout.write(`unit: SHA-256 of 1 MiB, ${unit.toFixed(2)} ms of CPU here\n`);
for (const { name, raw } of mails) {
  const investigating = await cpuMilliseconds(() => investigateLive(raw, settings, { offline: true }));
  const { case: finished } = await investigateLive(raw, settings, { offline: true });
  const rendering = await cpuMilliseconds(() => report(finished, 'html', { language: 'ja' }));
  const ratios = [investigating, rendering].map((time) => `${(time / unit).toFixed(2)} ×`.padStart(10));
  process.stdout.write(`${name.padEnd(24)} investigate${ratios[0]}   report.html${ratios[1]}\n`);
}
