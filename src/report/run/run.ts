import type { Fingerprint } from '../../campaigns/fingerprint.ts';
import type { MailGroups } from '../../campaigns/group-mails.ts';

/** `run.json`: the mails of one call of `mekiki investigate`, and which of them belong together. */
export interface Run {
  format: 'mekiki.run/1';
  /** ISO 8601, UTC. */
  startedAt: string;
  mails: RunMail[];
  /** Inputs that could not be investigated; they are in no group. */
  refused: number;
  groups: MailGroups;
}

/** One investigated mail, in the order of the input; groups name it by its index. */
export interface RunMail extends Pick<Fingerprint, 'sha256' | 'label' | 'subject' | 'arrival'> {
  /** As it was named: the file, and its number in an mbox. */
  input: string;
  /** Name of its case folder, beside that of the run; missing where none was written. */
  folder?: string;
}
