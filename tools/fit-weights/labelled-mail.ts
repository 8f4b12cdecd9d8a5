import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mailSets } from '../../src/apps/cli/evaluation/mail-sets.ts';
import { readInput } from '../../src/index.ts';
import { blindFraud, blindHonest, blindHonestWestern } from '../../test/mails/blind.ts';
import { fraud } from '../../test/mails/fraud.ts';
import { honest } from '../../test/mails/honest.ts';
import { westernFraud, westernHonest } from '../../test/mails/western.ts';

export type Kind = 'phish' | 'ham';

/** A mail whose label is known, and where it was taken from. */
export interface LabelledMail {
  kind: Kind;
  set: string;
  /** File below its set, with the place in it where it holds several; or the name of a mail of our own. */
  name: string;
  raw: Uint8Array;
  pasted?: true;
  /** Written by us. */
  synthetic?: true;
  /** Kept out of fitting. */
  held?: true;
}

/**
 * Every mail of the sets below a folder, as `mekiki eval` takes them. Refused inputs are left out. Throws what the file
 * system throws.
 */
export async function* mailBelow(kind: Kind, folder: string): AsyncGenerator<LabelledMail> {
  for (const { name: set, files } of await mailSets(kind, folder)) {
    for (const path of files) {
      const inputs = readInput(readFileSync(path), path);
      const file = relative(dirname(path) === folder ? folder : join(folder, set), path);
      for (const [index, input] of inputs.entries()) {
        if ('refused' in input) continue;
        const name = inputs.length > 1 ? `${file}#${index + 1}` : file;
        yield { kind, set, name, raw: input.raw, ...(input.pasted && { pasted: true }) };
      }
    }
  }
}

/**
 * What a vote on a mail stands under: the path below the folder that holds `phish` and `ham` (or `below`, where the mail
 * was taken from another); of a mail of our own its name without its group.
 */
export function pathOf(
  { kind, set, name, synthetic }: Pick<LabelledMail, 'kind' | 'set' | 'name' | 'synthetic'>,
  below: string = kind,
): string {
  return synthetic ? name.slice(name.indexOf('/') + 1) : `${below}/${set}/${name}`;
}

/** The mails of test/mails. Of those that were written blind, the held half is for scoring only. */
export function* ownMail(): Generator<LabelledMail> {
  const sets = [
    { kind: 'ham' as const, set: 'own_honest', groups: honest },
    { kind: 'phish' as const, set: 'own_fraud', groups: fraud },
  ];
  for (const { kind, set, groups } of sets) {
    for (const { group, mails } of groups) {
      for (const { name, eml } of mails) {
        yield { kind, set, name: `${group}/${name}`, raw: Buffer.from(eml), synthetic: true };
      }
    }
  }
  const blind = [
    { kind: 'ham' as const, set: 'blind_honest', mails: blindHonest },
    { kind: 'ham' as const, set: 'blind_honest_western', mails: blindHonestWestern },
    { kind: 'phish' as const, set: 'blind_fraud', mails: blindFraud },
    { kind: 'ham' as const, set: 'western_honest', mails: westernHonest },
    { kind: 'phish' as const, set: 'western_fraud', mails: westernFraud },
  ];
  for (const { kind, set, mails } of blind) {
    for (const { name, eml, split } of mails) {
      const held = split === 'held' && { held: true as const };
      yield { kind, set: `${set}_${split}`, name, raw: Buffer.from(eml), synthetic: true, ...held };
    }
  }
}
