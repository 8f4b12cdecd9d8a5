import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clusterMails } from '../../src/campaigns/clusters.ts';
import type { Finding } from '../../src/checks/define.ts';
import { type Fingerprint, fingerprintOf, investigateLive, type Settings } from '../../src/index.ts';
import { type LabelledMail, mailBelow, ownMail, pathOf } from '../fit-weights/labelled-mail.ts';
import { type Sample, sampleOf } from './sample.ts';

/**
 * Kinds of sets below the mail folder. `gray` are replies that forms send by themselves: honest Japanese, next to all
 * there is that was not written by us, around somebody's spam in English.
 */
const KINDS = { phish: 'phish', scam: 'phish', ham: 'ham', gray: 'ham' } as const;

/** A labelled mail, and what was found in it. */
export interface ReadMail {
  path: string;
  set: string;
  /** Of the sets for which recall and false positives are told. */
  counts: boolean;
  fraud: boolean;
  campaign: number;
  findings: Finding[];
  /** Missing where the model does not read its language. */
  sample?: Sample;
}

const settings: Settings = {
  // Ages count from here, so that a repeated run finds the same.
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/**
 * Every labelled mail below a folder and our own, in the order of sets and names; campaigns are told over all of them.
 */
export async function readMails(folder: string): Promise<ReadMail[]> {
  const mails: (Omit<ReadMail, 'sample' | 'campaign'> & { sample: Omit<Sample, 'campaign'> | undefined })[] = [];
  const fingerprints: Fingerprint[] = [];
  for await (const { below, ...labelled } of allMail(folder)) {
    const given = labelled.pasted ? { ...settings, pasted: true as const } : settings;
    const { case: dossier } = await investigateLive(labelled.raw, given, { offline: true, tables: false });
    const { set, kind } = labelled;
    const path = pathOf(labelled, below);
    const read = sampleOf({ ...labelled, path }, dossier);
    const sample = below === 'gray' && read?.language !== 'ja' ? undefined : read;
    const counts = below === 'phish' || below === 'ham';
    mails.push({ path, set, counts, fraud: kind === 'phish', findings: dossier.findings, sample });
    // Told as if all were called frauds: only then does a text alone join two mails to one campaign.
    fingerprints.push({ ...fingerprintOf(dossier), label: 'fraud' });
  }
  const campaigns = new Map(
    clusterMails(fingerprints).flatMap(({ members }, campaign) =>
      members.flatMap(({ mail, copies }) => [mail, ...copies].map((at) => [at, campaign] as const)),
    ),
  );
  return mails.map(({ sample, ...mail }, at) => {
    const campaign = campaigns.get(at) ?? -1;
    return { ...mail, campaign, ...(sample && { sample: { ...sample, campaign } }) };
  });
}

/** The mails of one language that the model can read. */
export function samplesOf(mails: readonly ReadMail[], language: Sample['language']): Sample[] {
  return mails.flatMap(({ sample }) => (sample?.language === language ? [sample] : []));
}

type Found = LabelledMail & { below?: string };

async function* allMail(folder: string): AsyncGenerator<Found> {
  const present = Object.entries(KINDS).filter(([name]) => existsSync(join(folder, name)));
  for (const [below, kind] of present) {
    for await (const mail of mailBelow(kind, join(folder, below))) yield { ...mail, below };
  }
  yield* ownMail();
}
