import { readFileSync, writeFileSync } from 'node:fs';
import { type Kind, pathOf } from './labelled-mail.ts';

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
 * replaced by those it casts with the mail left out, as `tools/train-wording.ts --votes` writes them: lines of
 * `{ path, vote }`, where `vote` is a variant or `none`. A mail that is not named was not fitted on and keeps its vote.
 * Throws where the votes are of other mails: kept votes would pass for votes of mail never seen.
 */
export function withVotesOutOfFold(rows: readonly Row[], finding: string, votes: string): Row[] {
  const cast = new Map<string, string>();
  for (const line of votes.split('\n').filter(Boolean)) {
    const { path, vote } = JSON.parse(line) as { path: string; vote: string };
    cast.set(path, vote);
  }
  const real = rows.filter(({ synthetic }) => !synthetic);
  if (real.length > 0 && !real.some((row) => cast.has(pathOf(row)))) {
    throw new Error(`the votes of ${finding} name none of these mails, for example ${pathOf(real[0] as Row)}`);
  }
  return rows.map((row) => {
    const vote = cast.get(pathOf(row));
    if (vote === undefined) return row;
    const others = row.found.filter((name) => idOf(name) !== finding);
    return { ...row, found: vote === 'none' ? others : [...others, `${finding}/${vote}`] };
  });
}

function idOf(name: string): string {
  return name.replace(/\/.*$/, '');
}
