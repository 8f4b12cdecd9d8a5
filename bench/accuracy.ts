import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mailSets } from '../src/apps/cli/evaluation/mail-sets.ts';
import type { MeasuredSet } from '../src/apps/cli/evaluation/measure.ts';
import { summarise } from '../src/apps/cli/evaluation/summary.ts';
import type { Filter } from './accuracy/filter.ts';
import { fittedScores } from './accuracy/fitted.ts';
import { judgedBy } from './accuracy/judged-by.ts';
import { type Mail, mailsOf } from './accuracy/mails.ts';
import { measureMekiki } from './accuracy/mekiki.ts';
import { rspamd } from './accuracy/rspamd.ts';
import { keepScores, keptScores, scoresOf } from './accuracy/scores.ts';
import { spamassassin } from './accuracy/spamassassin.ts';
import { speeds } from './accuracy/speed.ts';
import { asMarkdown, asText, type Measured, tablesOf } from './accuracy/tables.ts';

/**
 * `npm run bench:accuracy`: Mekiki, and SpamAssassin and rspamd where the distribution's packages are installed, on the
 * same labelled mails: as shipped, and with their Bayes trained on folds. `--markdown` prints what docs/accuracy.md
 * holds. `--fitted <file>` adds Mekiki by weights that were fitted without a mail's fold; `--write <file>` replaces the
 * tables in it. `--peers <name>` takes that one alone. `--scores <folder>` keeps the peers' scores, and takes what an
 * earlier run kept; `--kept` asks no peer for more, and measures no speed.
 */
const shared = fileURLToPath(new URL('../../shared/data/mail', import.meta.url));
const USAGE = `npm run bench:accuracy -- [--phish FOLDER…] [--ham FOLDER…] [--at TIME] [--markdown]
  --peers NAME      spamassassin or rspamd, that one alone (repeatable)
  --scores FOLDER   keep what the peers said, and take what an earlier run kept
  --kept            ask no peer for more than that, and measure no speed
  --fitted FILE     add Mekiki by weights fitted without a mail's fold
  --write FILE      replace the tables in that document
`;
const values = given();

if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}

const sets = [
  ...(await Promise.all(values.phish.map((folder) => mailSets('phish', folder)))).flat(),
  ...(await Promise.all(values.ham.map((folder) => mailSets('ham', folder)))).flat(),
];
const measured = await measureMekiki(sets, values.at, tell);
const spool = mkdtempSync(join(tmpdir(), 'mekiki-accuracy-'));
try {
  const mails = mailsOf(sets, measured, spool);
  const results: Measured[] = [{ tool: 'Mekiki', calls: 'fraud, suspicious', summary: summarise(measured, values.at) }];
  if (values.fitted !== undefined) {
    const scores = fittedScores(values.fitted, measured);
    const judged = judgedBy(measured, scores, Number.POSITIVE_INFINITY);
    results.push({ tool: 'Mekiki, fitted without the fold', summary: summarise(judged, values.at) });
  }
  const present: Filter[] = [];
  for (const filter of [spamassassin, rspamd].filter(({ name }) => values.peers.includes(name.toLowerCase()))) {
    const found = filter.find();
    if ('missing' in found) {
      tell(`not installed, left out: ${found.missing}`);
      continue;
    }
    present.push(filter);
    for (const trained of [false, true]) results.push(...(await resultsOf(filter, found.version, mails, trained)));
  }
  const tables = tablesOf(results, values.kept ? [] : await speeds(present, mails, values.at));
  process.stdout.write(tables.map(values.markdown ? asMarkdown : asText).join('\n'));
  if (values.write !== undefined) writeTables(values.write, tables.map(asMarkdown).join('\n'));
} finally {
  rmSync(spool, { recursive: true, force: true });
}

/** Replaces what stands between the two comments of a document. */
/** What was asked for; a mistake in it is told with the usage, and ends the program. */
function given() {
  try {
    return parseArgs({
      options: {
        phish: { type: 'string', multiple: true, default: [join(shared, 'phish')] },
        ham: { type: 'string', multiple: true, default: [join(shared, 'ham')] },
        scores: { type: 'string' },
        kept: { type: 'boolean', default: false },
        peers: { type: 'string', multiple: true, default: ['spamassassin', 'rspamd'] },
        fitted: { type: 'string' },
        write: { type: 'string' },
        at: { type: 'string', default: new Date().toISOString() },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

function writeTables(file: string, tables: string): void {
  const [begin, end] = ['<!-- bench/accuracy.ts writes from here -->\n', '<!-- to here -->'];
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for the tables`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`);
}

async function resultsOf(filter: Filter, version: string, mails: Mail[], trained: boolean): Promise<Measured[]> {
  const wanted = { tool: filter.name, version, trained };
  const kept = values.scores === undefined ? undefined : keptScores(values.scores, wanted, mails);
  if (kept === undefined && values.kept) return [];
  const scores = kept ?? (await scoresOf(filter, version, mails, trained, tell));
  if (kept === undefined && values.scores !== undefined) keepScores(values.scores, scores);
  const judged: MeasuredSet[] = judgedBy(measured, scores, filter.calledFrom);
  return [
    {
      tool: `${filter.name} ${version}${trained ? ' + Bayes' : ''}`,
      calls: `≥ ${filter.calledFrom}`,
      summary: summarise(judged, values.at),
    },
  ];
}

function tell(line: string): void {
  process.stderr.write(`… ${line}\n`);
}
