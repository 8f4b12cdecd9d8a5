import type { Finding } from './checks/define.ts';
import type { Mail } from './mail/mail.ts';
import type { Observations } from './observe/observations.ts';
import type { LedgerEntry } from './outside/ledger-entry.ts';
import type { Settings } from './settings.ts';
import type { TurningPoint, Verdict } from './verdict/verdict.ts';

/** What `investigate` returns: everything that one run learned and concluded, as plain data. */
export interface Investigation {
  settings: Settings;
  mail: Mail;
  observations: Omit<Observations, 'mail' | 'settings'>;
  findings: Finding[];
  verdict: Verdict;
}

export interface Both {
  ja: string;
  en: string;
}

/** `investigation.json`: the investigation with its sentences and its ledger. `docs/case-format.md` is its schema. */
export interface Case extends Omit<Investigation, 'findings' | 'verdict'> {
  format: 'mekiki.investigation/1';
  startedAt: string;
  /** The recording was written by hand from published facts, not by a live run. */
  reconstructed: boolean;
  findings: (Finding & { says: Both })[];
  verdict: Verdict & { says: Both; wouldChange: TurningPoint[] };
  ledger: LedgerEntry[];
}
