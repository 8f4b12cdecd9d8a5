import { type Case, judgeOffline, readInput, type Settings } from '../../../index.ts';
import { readBytes } from '../input.ts';
import type { Terminal } from '../terminal.ts';
import type { MailSet } from './mail-sets.ts';

/** What one mail of a set came to, and no more of it: thousands of them stay in memory. */
export interface Outcome {
  label: Case['verdict']['label'] | 'refused';
  /** Missing where it was refused. */
  score?: number;
  /** Checks that found something. */
  found: string[];
}

export interface MeasuredSet {
  kind: MailSet['kind'];
  name: string;
  outcomes: Outcome[];
  /** Inputs that broke us, with why: a defect of Mekiki, counted as refused. */
  broken: { input: string; why: string }[];
}

/** Investigates every mail of a set offline, one after the other, so that the figures do not depend on the machine. */
export async function measure(
  set: MailSet,
  settings: Settings,
  lists: { lists?: string },
  terminal: Terminal,
): Promise<MeasuredSet> {
  const measured: MeasuredSet = { kind: set.kind, name: set.name, outcomes: [], broken: [] };
  for (const file of set.files) {
    const bytes = await readBytes(file, terminal);
    const mails = 'refused' in bytes ? [bytes] : readInput(bytes, file);
    for (const mail of mails) {
      try {
        measured.outcomes.push('refused' in mail ? refused() : await outcome(mail, settings, lists));
      } catch (error) {
        measured.outcomes.push(refused());
        measured.broken.push({ input: file, why: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return measured;
}

async function outcome(
  { raw, pasted }: { raw: Uint8Array; pasted?: true },
  settings: Settings,
  lists: { lists?: string },
): Promise<Outcome> {
  const told: Settings = pasted ? { ...settings, pasted } : settings;
  const { verdict, findings } = await judgeOffline(raw, told, lists);
  const found = findings.filter((finding) => finding.outcome === 'found').map(({ id }) => id);
  return { label: verdict.label, score: verdict.score, found };
}

function refused(): Outcome {
  return { label: 'refused', found: [] };
}
