import { readFileSync, writeFileSync } from 'node:fs';
import type { Kind } from './labelled-mail.ts';

/** What is left of one labelled mail for fitting: plain data, and nothing that a stranger wrote. */
export interface Row {
  kind: Kind;
  set: string;
  name: string;
  /** SHA-256 of the first mail of its campaign: rows that share it are one fraud or one mailing. */
  campaign: string;
  /** When it came, ISO 8601 UTC. */
  date?: string;
  language: string;
  /** Names of what was found, `id` or `id/variant`, before anything is explained away. */
  found: string[];
  /** Written by us: told apart, and no part of a mean. */
  synthetic?: true;
  /** Never fitted on. */
  held?: true;
}

/** One JSON line a mail, so that two matrices can be compared with `diff`. */
export function writeMatrix(path: string, rows: readonly Row[]): void {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Reads what `writeMatrix` wrote; throws where the file is not that. */
export function readMatrix(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

/**
 * Votes of a finding that a fitted model casts are better on the mails it was fitted on than on any other, so they are
 * replaced by those that were cast with the mail left out: lines of `{ set, name, found }`, where `found` is the variant's
 * full name or null. Throws for a line whose name is of another finding.
 */
export function withVotesOutOfFold(rows: readonly Row[], finding: string, path: string): Row[] {
  const votes = new Map<string, string | null>();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { set, name, found } = JSON.parse(line) as { set: string; name: string; found: string | null };
    if (found !== null && idOf(found) !== finding) throw new Error(`${found} is no vote of ${finding}`);
    votes.set(`${set}\0${name}`, found);
  }
  return rows.map((row) => {
    const vote = votes.get(`${row.set}\0${row.name}`);
    // A mail without such a vote has none that can be believed.
    const others = row.found.filter((name) => idOf(name) !== finding);
    return { ...row, found: vote ? [...others, vote] : others };
  });
}

function idOf(name: string): string {
  return name.replace(/\/.*$/, '');
}
