import type { Kind } from './ask.ts';

/** One thing that left the machine (or was read from a local table), to whom, when: what privacy can be checked by. */
export interface LedgerEntry {
  at: string;
  kind: Kind;
  /** The server or table that was asked; for a replay, the one that was asked then. */
  to: string;
  /** The question itself, for example `dm1k.com A`. */
  what: string;
  /** Line of `world.ndjson`. */
  asked: number;
}
