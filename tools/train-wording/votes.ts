import type { Finding } from '../../src/checks/define.ts';
import { type Strength, strengths } from '../../src/wording/model.ts';
import type { Sample } from './sample.ts';

export type Thresholds = Partial<Record<Strength, number>>;

/** How sure a score is, by the thresholds of its language. */
export function strengthOf(score: number, thresholds: Thresholds): Strength | 'none' {
  return strengths.find((one) => score >= (thresholds[one] ?? Number.POSITIVE_INFINITY)) ?? 'none';
}

/** Shares of a set's mails that reach each strength, as a row of a Markdown table. */
export function votesTable(samples: readonly Sample[], votes: readonly (Strength | 'none')[]): string[] {
  const rows = samples.map(({ set, fraud, held, language }, at) => ({
    name: `${fraud ? 'fraud' : 'honest'}, ${language}, \`${set}\`${held ? ', held back' : ''}`,
    vote: votes[at],
  }));
  const sets = [...Map.groupBy(rows, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sets.map(([name, members]) => {
    const shares = strengths.map((strength) =>
      percent(members.filter(({ vote }) => vote === strength).length, members.length),
    );
    return `| ${name} | ${members.length} | ${shares.join(' | ')} |`;
  });
}

/**
 * How well scores tell one list from another: the probability that one of the first is higher than one of the second
 * (area under the curve; 0.5 is chance).
 */
export function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const all = [...first.map((score) => ({ score, mine: 1 })), ...second.map((score) => ({ score, mine: 0 }))];
  const ordered = all.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let start = 0; start < ordered.length; ) {
    let end = start;
    while (end < ordered.length && ordered[end]?.score === ordered[start]?.score) end += 1;
    const mine = ordered.slice(start, end).reduce((sum, one) => sum + one.mine, 0);
    ranks += mine * ((start + end + 1) / 2);
    start = end;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

/** The findings of a mail with another vote in the place of its own. */
export function withVote(findings: readonly Finding[], vote: Strength | 'none'): Finding[] {
  const others = findings.filter(({ id }) => id !== 'wording-of-fraud');
  if (vote === 'none') return others;
  return [
    ...others,
    { id: 'wording-of-fraud', topic: 'text', outcome: 'found', variant: vote, facts: {}, sources: [] },
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
