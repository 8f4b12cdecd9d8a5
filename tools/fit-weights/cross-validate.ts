import type { Feature } from './features.ts';
import { type Choice, fit } from './fit.ts';
import type { Row } from './matrix.ts';
import { type Scored, scoreRows } from './score.ts';

/** The fold of each campaign, by its own digest: the same mail falls into the same fold whatever else is there. */
function foldOf({ campaign }: Pick<Row, 'campaign'>, folds: number): number {
  return Number.parseInt(campaign.slice(0, 8), 16) % folds;
}

/** Scores every mail by weights that were fitted without its fold. */
export function scoreOutOfFold(
  rows: readonly Row[],
  list: readonly Feature[],
  choice: Choice,
  folds: number,
): Scored[] {
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const train = rows.filter((row) => foldOf(row, folds) !== fold);
    return scoreBy(
      train,
      rows.filter((row) => foldOf(row, folds) === fold),
      list,
      choice,
    );
  });
}

/**
 * Scores fraud that came at or after `date` by weights fitted on older fraud, and honest mail by weights fitted on the
 * other half of it: there is too little modern honest mail to part that by time as well. Two halves, two fits.
 */
export function scoreAfter(date: string, rows: readonly Row[], list: readonly Feature[], choice: Choice): Scored[] {
  const isLate = (row: Row) => row.kind === 'phish' && row.date !== undefined && row.date >= date;
  const early = rows.filter((row) => row.kind === 'phish' && row.date !== undefined && row.date < date);
  const ham = rows.filter(({ kind }) => kind === 'ham');
  return [0, 1].flatMap((half) => {
    const tested = [...rows.filter(isLate), ...ham].filter((row) => foldOf(row, 2) === half);
    return scoreBy([...early, ...ham.filter((row) => foldOf(row, 2) !== half)], tested, list, choice);
  });
}

/** Fits on some mails and scores others. */
function scoreBy(train: readonly Row[], test: readonly Row[], list: readonly Feature[], choice: Choice): Scored[] {
  const values = fit(train, list, choice).map(({ value }) => value);
  return scoreRows(test, list, values);
}
