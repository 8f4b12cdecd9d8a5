import { decide } from '../../src/verdict/decide.ts';
import type { Strength } from '../../src/wording/model.ts';
import type { ReadMail } from './read-mails.ts';
import { withVote } from './votes.ts';

const RATES = [0.001, 0.002, 0.005, 0.01];
/** Sets of fewer mails are listed, and are no part of a mean. */
const LEAST_OF_SET = 50;

/** What stands in the place of a mail's own vote; `undefined`: it keeps its `unknown`. */
export type Votes = ReadonlyMap<ReadMail, Strength | 'none'>;

/** Recall of each set at each rate of false positives by score, a campaign counting once; and how many are called. */
export function ablationRow(name: string, mails: readonly ReadMail[], votes: Votes): string[] {
  const judged = mails
    .filter(({ counts }) => counts)
    .map((mail) => ({ mail, verdict: decide(withVote(mail.findings, votes.get(mail) ?? 'none')) }));
  const honest = judged.filter(({ mail }) => !mail.fraud).map(({ verdict }) => verdict.score);
  const ordered = honest.toSorted((a, b) => b - a);
  const sets = [
    ...Map.groupBy(
      judged.filter(({ mail }) => mail.fraud),
      ({ mail }) => mail.set,
    ),
  ].sort();
  const isCalled = (label: string) => label === 'fraud' || label === 'suspicious';
  return RATES.map((rate) => {
    const passing = ordered[Math.floor(rate * ordered.length)] ?? 0;
    const recalls = sets.map(([set, members]) => {
      const campaigns = [...Map.groupBy(members, ({ mail }) => mail.campaign).values()];
      const shares = campaigns.map((all) => all.filter(({ verdict }) => verdict.score > passing).length / all.length);
      return { set, size: members.length, recall: (100 * sum(shares)) / shares.length };
    });
    const large = recalls.filter(({ size }) => size >= LEAST_OF_SET);
    const macro = sum(large.map(({ recall }) => recall)) / large.length;
    const each = large.map(({ recall }) => recall.toFixed(1)).join(' | ');
    const alarms = judged.filter(({ mail, verdict }) => !mail.fraud && isCalled(verdict.label)).length;
    const called = judged.filter(({ mail, verdict }) => mail.fraud && isCalled(verdict.label)).length;
    return `| ${name} | ${100 * rate} % | ${macro.toFixed(1)} | ${each} | ${called} | ${alarms} |`;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
