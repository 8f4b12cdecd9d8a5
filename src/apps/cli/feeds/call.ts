import type { Config } from '../config.ts';
import type { Language } from '../language.ts';
import type { Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

/** What every action of `mekiki feeds` is given. */
export interface FeedsCall {
  /** Where the lists lie. */
  folder: string;
  /** What stands behind the action's name. */
  words: string[];
  name: string | undefined;
  format: string;
  force: boolean;
  json: boolean;
  config: Config;
  language: Language;
  terminal: Terminal;
  /** Says why, and returns the exit code for it. */
  refuse(why: Refusal, input?: string): number;
}
