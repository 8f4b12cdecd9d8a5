import { basename } from 'node:path';
import { type Fingerprint, groupMails, type Run, type RunMail, runReport } from '../../index.ts';
import { writeRun } from './case-folder.ts';
import { exitCodes } from './exit-code.ts';
import type { InvestigateOptions } from './investigate-options.ts';
import { tell } from './refusal.ts';
import { type Terminal, wantsColour } from './terminal.ts';

/** What is kept of the mails of one call until its end: fingerprints, never whole cases. */
export interface OpenRun {
  startedAt: string;
  mails: { mail: RunMail; fingerprint: Fingerprint }[];
  refused: number;
}

/** `startedAt` is ISO 8601, UTC. */
export function beginRun(startedAt: string): OpenRun {
  return { startedAt, mails: [], refused: 0 };
}

/** Keeps what a finished case left behind; `folder` is where it was written. */
export function remember(run: OpenRun, input: string, fingerprint: Fingerprint, folder: string | undefined): void {
  const { sha256, label, subject, arrival } = fingerprint;
  const mail = {
    input,
    ...(folder !== undefined && { folder: basename(folder) }),
    sha256,
    label,
    subject,
    ...(arrival !== undefined && { arrival }),
  };
  run.mails.push({ mail, fingerprint });
}

/**
 * Puts the mails of a call together, writes the folder of the run and prints which are one fraud; nothing where there
 * are not two. Returns an exit code.
 */
export function endRun(open: OpenRun, options: InvestigateOptions, terminal: Terminal): number {
  const { startedAt, mails, refused } = open;
  if (mails.length < 2) return exitCodes.fine;
  const { language, json, out } = options;
  if (json && out === undefined) return exitCodes.fine;
  const run: Run = {
    format: 'mekiki.run/1',
    startedAt,
    mails: mails.map(({ mail }) => mail),
    refused,
    groups: groupMails(mails.map(({ fingerprint }) => fingerprint)),
  };
  const written = out === undefined ? undefined : writeRun(out, run, language);
  if (!json) {
    const width = terminal.columns ?? 80;
    terminal.out(runReport(run, 'terminal', { language, colour: wantsColour(terminal), width }));
  }
  if (written && 'refused' in written) {
    // On stderr alone: with --json a line on standard output stands for a mail.
    tell(terminal, '', written.refused, language, false);
    return exitCodes.internal;
  }
  if (!json)
    terminal.out(`\n${language === 'ja' ? 'まとめの報告書' : 'Report of all'}:\n${written?.folder}/report.html\n`);
  return exitCodes.fine;
}
