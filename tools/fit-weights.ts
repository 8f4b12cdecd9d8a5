import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collect } from './fit-weights/collect.ts';
import { scoreAfter, scoreOutOfFold } from './fit-weights/cross-validate.ts';
import { features, namesWithoutWeight } from './fit-weights/features.ts';
import { type Choice, fit } from './fit-weights/fit.ts';
import { mailBelow, ownMail } from './fit-weights/labelled-mail.ts';
import { type Row, readMatrix, withVotesOutOfFold, writeMatrix } from './fit-weights/matrix.ts';
import { RATES, recallAt, type Scored, scoreRows } from './fit-weights/score.ts';
import { tableOf } from './fit-weights/table.ts';

const USAGE = `usage: node tools/fit-weights.ts --phish FOLDER… --ham FOLDER… --matrix FILE [--modern SET…] [--votes FINDING=FILE…] [--scores FILE] [--write]
       node tools/fit-weights.ts --matrix FILE [--modern SET…] [--votes FINDING=FILE…] [--scores FILE] [--write]
With folders it investigates their mail and that of test/mails, and writes what was found to the matrix; without, it
reads the matrix, which holds what the checks found when it was made: make it anew when they change. It prints recall in
cross-validation; --scores writes each mail's log odds by weights fitted without its fold, for bench/accuracy.ts; --write
writes src/verdict/fitted-weights.ts.
`;

/** Ages count from here, so that a repeated run finds the same. */
const AT = '2026-11-24T00:00:00.000Z';
const FOLDS = 5;
/** Chosen by cross-validation over campaigns; `docs/decisions/fitted-weights.md` has the figures. */
const CHOSEN = { honestAgainstFraud: 1, modernHonest: 6, pull: 60, leastCampaigns: 5 };
const OWN_MODERN = ['own_honest', 'blind_honest_fitting', 'blind_honest_western_fitting', 'western_honest_fitting'];
/** Fraud from here on is told apart in the test by time. */
const LATE = '2024-01-01';

const { values } = parseArgs({
  options: {
    phish: { type: 'string', multiple: true, default: [] },
    ham: { type: 'string', multiple: true, default: [] },
    matrix: { type: 'string' },
    modern: { type: 'string', multiple: true, default: [] },
    votes: { type: 'string', multiple: true, default: [] },
    scores: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (values.matrix === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const CHOICE: Choice = { ...CHOSEN, modern: [...values.modern, ...OWN_MODERN] };
const rows = withVotes(await rowsFor(values.matrix));
const list = features();
const first = list.map((feature) => feature.first);
const late = rows.filter((row) => row.kind === 'ham' || (row.date ?? '') >= LATE);
const byFirst = scoreRows(rows, list, first);
const outOfFold = scoreOutOfFold(rows, list, CHOICE, FOLDS);

show('first values', byFirst);
show(`fitted, ${FOLDS} folds by campaign`, outOfFold);
show(`first values, fraud since ${LATE}`, scoreRows(late, list, first));
show(`fitted on older fraud, fraud since ${LATE}`, scoreAfter(LATE, rows, list, CHOICE));

if (values.scores !== undefined) {
  const lines = outOfFold.map(({ row, score }) =>
    JSON.stringify({ set: row.set, name: row.name, logOdds: Math.log(score / (1 - score)) }),
  );
  writeFileSync(values.scores, `${lines.join('\n')}\n`);
}

if (values.write) {
  const table = tableOf(fit(rows, list, CHOICE), {
    command: [
      'node tools/fit-weights.ts --phish FOLDER --ham FOLDER --matrix FILE',
      ...values.modern.map((set) => `--modern ${set}`),
      ...values.votes.map((vote) => `--votes ${vote.replace(/=.*/, '=FILE')}`),
      '--write',
    ].join(' '),
    rows,
    choice: CHOICE,
    folds: FOLDS,
    first: RATES.map((rate) => recallAt(byFirst, rate)),
    fitted: RATES.map((rate) => recallAt(outOfFold, rate)),
  });
  writeFileSync(new URL('../src/verdict/fitted-weights.ts', import.meta.url), table);
}

async function rowsFor(matrix: string): Promise<Row[]> {
  if (values.phish.length + values.ham.length === 0) {
    const read = readMatrix(matrix);
    const strange = namesWithoutWeight(read);
    if (strange.length > 0) process.stderr.write(`of checks as they were: ${strange.join(', ')}\n`);
    return read;
  }
  const found = await collect(everyMail(), AT, (count) => process.stderr.write(`${count} mails\n`));
  writeMatrix(matrix, found);
  return found;
}

async function* everyMail() {
  for (const folder of values.phish) yield* mailBelow('phish', folder);
  for (const folder of values.ham) yield* mailBelow('ham', folder);
  yield* ownMail();
}

function withVotes(from: Row[]): Row[] {
  return values.votes.reduce((result, vote) => {
    const [finding = '', path = ''] = vote.split('=');
    return withVotesOutOfFold(result, finding, readFileSync(path, 'utf8'));
  }, from);
}

function show(title: string, scored: readonly Scored[]): void {
  process.stdout.write(`${title}\n`);
  for (const rate of RATES) {
    const { threshold, macro, sets } = recallAt(scored, rate);
    const each = sets.map(({ set, mails, recall }) => `${set} ${(recall * 100).toFixed(1)} (${mails})`).join(', ');
    process.stdout.write(`  at ${rate * 100} %: mean ${(macro * 100).toFixed(1)}, above ${threshold}: ${each}\n`);
  }
  const sets = [...Map.groupBy(scored, ({ row }) => `${row.kind} ${row.set}`)];
  const called = sets.map(([set, members]) => {
    const alarms = members.filter(({ label }) => label === 'fraud' || label === 'suspicious');
    return `${set} ${alarms.length} of ${members.length}`;
  });
  process.stdout.write(`  called: ${called.join(', ')}\n`);
}
