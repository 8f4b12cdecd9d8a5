import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readInput } from '../../src/index.ts';
import { blindFraud, blindHonest, blindHonestWestern } from '../../test/mails/blind.ts';
import { fraud } from '../../test/mails/fraud.ts';
import { honest } from '../../test/mails/honest.ts';
import { westernHonest } from '../../test/mails/western.ts';

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
 * Every mail below a folder, as `mekiki eval` takes it: each folder right below it is a set. Refused inputs are left
 * out.
 */
export function* mailBelow(kind: Kind, folder: string): Generator<LabelledMail> {
  for (const file of filesBelow(folder)) {
    const [first = '', ...rest] = file.split('/');
    const set = rest.length > 0 ? first : basename(folder);
    const inputs = readInput(readFileSync(join(folder, file)), file);
    for (const [index, input] of inputs.entries()) {
      if ('refused' in input) continue;
      const name = inputs.length > 1 ? `${file}#${index + 1}` : file;
      yield { kind, set, name, raw: input.raw, ...(input.pasted && { pasted: true }) };
    }
  }
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
  ];
  for (const { kind, set, mails } of blind) {
    for (const { name, eml, split } of mails) {
      const held = split === 'held' && { held: true as const };
      yield { kind, set: `${set}_${split}`, name, raw: Buffer.from(eml), synthetic: true, ...held };
    }
  }
}

/** Paths relative to the folder, in the order of their names on every machine; dot files and links are left out. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\/+/, ''))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
