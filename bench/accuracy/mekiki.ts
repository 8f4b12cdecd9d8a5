import type { MailSet } from '../../src/apps/cli/evaluation/mail-sets.ts';
import { type MeasuredSet, measure } from '../../src/apps/cli/evaluation/measure.ts';
import { settingsAt } from '../../src/apps/cli/settings.ts';

const nobody = { ownDomains: [], trustedHosts: [], knownSenders: [] };
const noInput = { stdin: (async function* () {})() };

/** Mekiki as `mekiki eval` measures it: offline, nothing told, no lists. */
export async function measureMekiki(
  sets: MailSet[],
  startedAt: string,
  tell: (line: string) => void,
): Promise<MeasuredSet[]> {
  const settings = settingsAt(startedAt, nobody, 'en');
  const measured: MeasuredSet[] = [];
  for (const set of sets) {
    tell(`Mekiki: ${set.name} (${set.files.length})`);
    measured.push(await measure(set, settings, {}, noInput));
  }
  return measured;
}
