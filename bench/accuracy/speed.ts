import { readFileSync } from 'node:fs';
import { settingsAt } from '../../src/apps/cli/settings.ts';
import { judgeOffline } from '../../src/index.ts';
import type { Filter } from './filter.ts';
import type { Mail } from './mails.ts';
import { scoreAll, withSession } from './scores.ts';

const SAMPLE = 600;

/** What a second of CPU time of one core judges, of an even sample of the same mails, warm: each tool has read all of it once. */
export interface Speed {
  tool: string;
  mailsPerSecond: number;
}

/** Mekiki first, then each filter as shipped, one after the other in this run. */
export async function speeds(filters: Filter[], mails: Mail[], startedAt: string): Promise<Speed[]> {
  const step = Math.max(1, mails.length / SAMPLE);
  const count = Math.min(SAMPLE, mails.length);
  const sample = Array.from({ length: count }, (_, at) => mails[Math.floor(at * step)]).filter(
    (mail) => mail !== undefined,
  );
  const found = [{ tool: 'Mekiki', mailsPerSecond: await ownSpeed(sample, startedAt) }];
  for (const filter of filters) {
    const seconds = await withSession(filter, false, async (session) => {
      await scoreAll(session, sample, filter.atOnce, () => undefined);
      const before = await session.cpuSeconds();
      await scoreAll(session, sample, filter.atOnce, () => undefined);
      return (await session.cpuSeconds()) - before;
    });
    found.push({ tool: filter.name, mailsPerSecond: sample.length / seconds });
  }
  return found;
}

async function ownSpeed(sample: Mail[], startedAt: string): Promise<number> {
  const settings = settingsAt(startedAt, { ownDomains: [], trustedHosts: [], knownSenders: [] }, 'en');
  for (const { file } of sample) await judgeOffline(readFileSync(file), settings);
  const before = process.cpuUsage();
  for (const { file } of sample) await judgeOffline(readFileSync(file), settings);
  const { user, system } = process.cpuUsage(before);
  return sample.length / ((user + system) / 1e6);
}
