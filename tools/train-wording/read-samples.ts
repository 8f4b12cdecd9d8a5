import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterMails } from '../../src/campaigns/clusters.ts';
import { type Fingerprint, fingerprintOf, investigateLive, readInput, type Settings } from '../../src/index.ts';
import { fraud } from '../../test/mails/fraud.ts';
import { honest } from '../../test/mails/honest.ts';
import { type Labelled, type Sample, sampleOf } from './sample.ts';

/** Kinds of sets below the mail folder; what is neither fraud nor honest for sure is left out. */
const KINDS = { phish: true, scam: true, ham: false } as const;

/** Every labelled mail that the model can read, in the order of sets and names; campaigns are told over all of them. */
export async function readSamples(folder: string, settings: Settings): Promise<Sample[]> {
  const samples: Omit<Sample, 'campaign'>[] = [];
  const fingerprints: Fingerprint[] = [];
  for await (const { labelled, raw, pasted } of labelledMails(folder)) {
    const given = pasted ? { ...settings, pasted: true as const } : settings;
    const { case: dossier } = await investigateLive(raw, given, { offline: true, tables: false });
    const sample = sampleOf(labelled, dossier);
    if (!sample) continue;
    samples.push(sample);
    // Told as if all were called frauds: only then does a text alone join two mails to one campaign.
    fingerprints.push({ ...fingerprintOf(dossier), label: 'fraud' });
  }
  const campaigns = new Map(
    clusterMails(fingerprints).flatMap(({ members }, campaign) =>
      members.flatMap(({ mail, copies }) => [mail, ...copies].map((at) => [at, campaign] as const)),
    ),
  );
  return samples.map((sample, at) => ({ ...sample, campaign: campaigns.get(at) ?? -1 }));
}

interface LabelledMail {
  labelled: Labelled;
  raw: Uint8Array;
  pasted: boolean;
}

async function* labelledMails(folder: string): AsyncGenerator<LabelledMail> {
  for (const [kind, isFraud] of Object.entries(KINDS)) {
    for (const set of readdirSync(join(folder, kind)).sort()) {
      for (const file of readdirSync(join(folder, kind, set)).sort()) {
        const path = join(kind, set, file);
        for (const item of readInput(readFileSync(join(folder, path)), path)) {
          if ('refused' in item) continue;
          const labelled = { path, set, fraud: isFraud, own: false };
          yield { labelled, raw: item.raw, pasted: item.pasted === true };
        }
      }
    }
  }
  const own = [
    [honest, false, 'own-honest'],
    [fraud, true, 'own-fraud'],
  ] as const;
  for (const [groups, isFraud, set] of own) {
    for (const { name, eml } of groups.flatMap(({ mails }) => mails)) {
      const labelled = { path: name, set, fraud: isFraud, own: true };
      yield { labelled, raw: Buffer.from(eml), pasted: false };
    }
  }
}
