import { basename } from 'node:path';
import {
  type Case,
  type Fingerprint,
  fingerprintOf,
  groupMails,
  type Run,
  type RunMail,
  runReport,
} from '../../index.ts';
import { exitCodes } from './exit-code.ts';
import type { InvestigateOptions } from './investigate-options.ts';
import { type Terminal, wantsColour } from './terminal.ts';

/** What is kept of the mails of one call until its end: fingerprints, never whole cases. */
export interface OpenRun {
  startedAt?: string;
  mails: { mail: RunMail; fingerprint: Fingerprint }[];
  refused: number;
}

export function beginRun(): OpenRun {
  return { mails: [], refused: 0 };
}

/** Keeps a finished case's fingerprint; `folder` is where the case was written. */
export function remember(run: OpenRun, input: string, finished: Case, folder: string | undefined): void {
  const fingerprint = fingerprintOf(finished);
  const { sha256, label, subject, arrival } = fingerprint;
  const mail = {
    input,
    ...(folder !== undefined && { folder: basename(folder) }),
    sha256,
    label,
    subject,
    ...(arrival !== undefined && { arrival }),
  };
  run.startedAt ??= finished.startedAt;
  run.mails.push({ mail, fingerprint });
}

/** Puts the mails of a call together and prints which are one fraud; nothing where there are not two. */
export function endRun(run: OpenRun, options: InvestigateOptions, terminal: Terminal): number {
  const { startedAt, mails, refused } = run;
  if (mails.length < 2 || startedAt === undefined) return exitCodes.fine;
  const finished: Run = {
    format: 'mekiki.run/1',
    startedAt,
    mails: mails.map(({ mail }) => mail),
    refused,
    groups: groupMails(mails.map(({ fingerprint }) => fingerprint)),
  };
  const { language, json } = options;
  if (json) return exitCodes.fine;
  const width = terminal.columns ?? 80;
  terminal.out(runReport(finished, { language, colour: wantsColour(terminal), width }));
  return exitCodes.fine;
}
