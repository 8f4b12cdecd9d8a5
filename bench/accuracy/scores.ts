import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filter, Session } from './filter.ts';
import type { Mail } from './mails.ts';

/** A filter's score of each mail, by the mail's SHA-256, with what it was taken by. */
export interface Scores {
  tool: string;
  version: string;
  /** Its Bayes was trained on the other folds. */
  trained: boolean;
  scores: Record<string, number>;
}

export const FOLDS = 5;

/** Scores of all mails by a filter as shipped, or with Bayes trained on the folds that a mail is not in. */
export async function scoresOf(
  filter: Filter,
  version: string,
  mails: Mail[],
  trained: boolean,
  tell: (line: string) => void,
): Promise<Scores> {
  const scores: Record<string, number> = {};
  const folds = trained ? Array.from({ length: FOLDS }, (_, fold) => fold) : [undefined];
  for (const fold of folds) {
    tell(`${filter.name}${fold === undefined ? '' : `, fold ${fold + 1} of ${FOLDS}`}`);
    await withSession(filter, trained, async (session) => {
      if (fold !== undefined)
        await learnAll(
          session,
          mails.filter((mail) => mail.fold !== fold),
        );
      const asked = mails.filter((mail) => fold === undefined || mail.fold === fold);
      await scoreAll(session, asked, filter.atOnce, (mail, score) => {
        scores[mail.sha256] = score;
      });
    });
  }
  return { tool: filter.name, version, trained, scores };
}

/** Opens a session in a folder of its own, and leaves neither daemon nor folder behind. */
export async function withSession<T>(
  filter: Filter,
  bayes: boolean,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-peer-'));
  try {
    const session = await filter.open(folder, bayes);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fraud and honest mail by turns, as a filter's own balance of classes wants it. */
async function learnAll(session: Session, mails: Mail[]): Promise<void> {
  const [phish, ham] = [mails.filter(({ kind }) => kind === 'phish'), mails.filter(({ kind }) => kind === 'ham')];
  for (let at = 0; at < Math.max(phish.length, ham.length); at += 1) {
    for (const mail of [phish[at], ham[at]]) if (mail !== undefined) await session.learn(mail.file, mail.kind);
  }
}

/** Scores mails, so many at once. */
export async function scoreAll(
  session: Session,
  mails: Mail[],
  atOnce: number,
  take: (mail: Mail, score: number) => void,
): Promise<void> {
  const left = mails.values();
  const one = async () => {
    for (const mail of left) take(mail, await session.score(mail.file));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

/** Scores that an earlier run kept in a folder; `undefined` where they are not of this version and all of these mails. */
export function keptScores(folder: string, wanted: Omit<Scores, 'scores'>, mails: Mail[]): Scores | undefined {
  try {
    const kept = JSON.parse(readFileSync(fileOf(folder, wanted), 'utf8')) as Scores;
    const whole = mails.every(({ sha256 }) => typeof kept.scores[sha256] === 'number');
    return whole && kept.version === wanted.version ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepScores(folder: string, scores: Scores): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, scores), JSON.stringify(scores));
}

function fileOf(folder: string, { tool, trained }: Omit<Scores, 'scores'>): string {
  return join(folder, `${tool.toLowerCase()}-${trained ? 'trained' : 'shipped'}.json`);
}
