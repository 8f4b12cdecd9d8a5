import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignsOf } from '../../src/apps/cli/evaluation/campaigns.ts';
import type { MailSet } from '../../src/apps/cli/evaluation/mail-sets.ts';
import { type MeasuredSet, mailName } from '../../src/apps/cli/evaluation/measure.ts';
import { readInput } from '../../src/index.ts';
import { FOLDS } from './scores.ts';

/** A mail that every filter is handed in the same bytes. */
export interface Mail {
  file: string;
  sha256: string;
  kind: 'phish' | 'ham';
  /** Which fifth of the mails it is in; mails of one campaign are in the same. */
  fold: number;
}

/**
 * The mails of the measured sets as files in a folder, each with its fold. Campaigns are looked for over all sets of a
 * kind, so that none stands on both sides of a fold. What Mekiki refuses is no mail, and handed to nobody.
 */
export function mailsOf(sets: MailSet[], measured: MeasuredSet[], folder: string): Mail[] {
  const raws = rawsOf(sets);
  const mails: Mail[] = [];
  for (const kind of ['phish', 'ham'] as const) {
    const outcomes = measured.filter((set) => set.kind === kind).flatMap((set) => set.outcomes);
    for (const campaign of campaignsOf({ kind, outcomes })) {
      const digests = campaign.flatMap(({ fingerprint }) => fingerprint?.sha256 ?? []).sort();
      const fold = Number.parseInt(digests[0]?.slice(0, 8) ?? '0', 16) % FOLDS;
      for (const { file, fingerprint } of campaign) {
        const raw = raws.get(file);
        if (fingerprint === undefined || raw === undefined) continue;
        const spooled = join(folder, `${mails.length}.eml`);
        writeFileSync(spooled, raw);
        mails.push({ file: spooled, sha256: fingerprint.sha256, kind, fold });
      }
    }
  }
  return mails;
}

function rawsOf(sets: MailSet[]): Map<string, Uint8Array> {
  const raws = new Map<string, Uint8Array>();
  for (const { files } of sets) {
    for (const file of files) {
      const items = readInput(readFileSync(file), file);
      for (const [index, item] of items.entries()) {
        if (!('refused' in item)) raws.set(mailName(file, index, items.length), item.raw);
      }
    }
  }
  return raws;
}
