import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clusterMails } from '../../src/campaigns/clusters.ts';
import { type Fingerprint, fingerprintOf, investigateLive, type Settings } from '../../src/index.ts';
import { blindFraud, blindHonestWestern } from '../../test/mails/blind.ts';
import { type LabelledMail, mailBelow, ownMail } from '../fit-weights/labelled-mail.ts';
import { type Sample, sampleOf } from './sample.ts';

/**
 * Kinds of sets below the mail folder. `gray` are replies that forms send by themselves: honest Japanese, next to all
 * there is that was not written by us, around somebody's spam in English.
 */
const KINDS = { phish: 'phish', scam: 'phish', ham: 'ham', gray: 'ham' } as const;

/** Every labelled mail that the model can read, in the order of sets and names; campaigns are told over all of them. */
export async function readSamples(folder: string, settings: Settings): Promise<Sample[]> {
  const samples: Omit<Sample, 'campaign'>[] = [];
  const fingerprints: Fingerprint[] = [];
  for (const { below, ...labelled } of allMail(folder)) {
    const given = labelled.pasted ? { ...settings, pasted: true as const } : settings;
    const { case: dossier } = await investigateLive(labelled.raw, given, { offline: true, tables: false });
    const sample = sampleOf({ ...labelled, path: pathOf(labelled, below) }, dossier);
    if (!sample || (below === 'gray' && sample.language !== 'ja')) continue;
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

/** As `tools/fit-weights` finds the votes again: the path below the mail folder; of a mail of our own its name without its group. */
function pathOf({ set, name, synthetic }: LabelledMail, below = ''): string {
  return synthetic ? name.slice(name.indexOf('/') + 1) : `${below}/${set}/${name}`;
}

type Found = LabelledMail & { below?: string };

function* allMail(folder: string): Generator<Found> {
  const present = Object.entries(KINDS).filter(([name]) => existsSync(join(folder, name)));
  for (const [below, kind] of present) {
    for (const set of readdirSync(join(folder, below)).sort()) {
      for (const mail of mailBelow(kind, join(folder, below, set))) yield { ...mail, below };
    }
  }
  yield* ownMail();
  const blind = [
    ['phish', 'blind_fraud', blindFraud],
    ['ham', 'blind_western', blindHonestWestern],
  ] as const;
  for (const [kind, set, mails] of blind) {
    for (const { name, eml, split } of mails) {
      const held = split === 'held' && { held: true as const };
      yield { kind, set: `${set}_${split}`, name, raw: Buffer.from(eml), synthetic: true, ...held };
    }
  }
}
