import { judgeOffline, readInput, type Settings } from '../../../index.ts';
import { readBytes } from '../input.ts';
import type { Terminal } from '../terminal.ts';
import type { MailSet } from './mail-sets.ts';
import { type Outcome, outcomeOf, refusedOutcome } from './outcome.ts';

export interface MeasuredSet {
  kind: MailSet['kind'];
  name: string;
  outcomes: Outcome[];
  /** Inputs that broke us, with why: a defect of Mekiki, counted as refused. */
  broken: { input: string; why: string }[];
  /** Seconds that reading and judging took, on the wall; what evaluation itself costs is not in them. */
  seconds: number;
}

/** Investigates every mail of a set offline, one after the other, so that the figures do not depend on the machine. */
export async function measure(
  set: MailSet,
  settings: Settings,
  lists: { lists?: string },
  terminal: Pick<Terminal, 'stdin'>,
): Promise<MeasuredSet> {
  const measured: MeasuredSet = { kind: set.kind, name: set.name, outcomes: [], broken: [], seconds: 0 };
  for (const file of set.files) {
    const bytes = await timed(measured, () => readBytes(file, terminal));
    const mails = 'refused' in bytes ? [bytes] : readInput(bytes, file);
    for (const [index, mail] of mails.entries()) {
      const name = mailName(file, index, mails.length);
      try {
        measured.outcomes.push('refused' in mail ? refusedOutcome(name) : await judged(name, mail));
      } catch (error) {
        measured.outcomes.push(refusedOutcome(name));
        measured.broken.push({ input: name, why: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return measured;

  async function judged(name: string, { raw, pasted }: { raw: Uint8Array; pasted?: true }): Promise<Outcome> {
    const told: Settings = pasted ? { ...settings, pasted } : settings;
    return outcomeOf(name, await timed(measured, () => judgeOffline(raw, told, lists)));
  }
}

/** What a mail is called by: its file, and which of those in it where there are several. */
export function mailName(file: string, index: number, count: number): string {
  return count > 1 ? `${file}#${index + 1}` : file;
}

async function timed<T>(measured: MeasuredSet, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    measured.seconds += (performance.now() - start) / 1000;
  }
}
