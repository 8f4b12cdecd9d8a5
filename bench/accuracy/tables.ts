import { columns, countWithBound, percent, rateWithInterval } from '../../src/apps/cli/evaluation/columns.ts';
import type { Group } from '../../src/apps/cli/evaluation/groups.ts';
import { share } from '../../src/apps/cli/evaluation/statistics.ts';
import type { SetSummary, Summary } from '../../src/apps/cli/evaluation/summary.ts';
import { tableWords } from '../../src/apps/cli/evaluation/table-words.ts';
import type { Speed } from './speed.ts';

export interface Measured {
  tool: string;
  /** From which score on it calls a mail itself, for people; missing where only its order of mails is known. */
  calls?: string;
  summary: Summary;
}

export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}

const names: Readonly<Record<string, string>> = tableWords.en.groups;
/** The rate at which groups are shown. */
const GROUP_RATE = '0.002';

const shown = (name: string) => names[name] ?? name;

/** Every figure with its peers' beside it; the first of the measured leads, and its sets name the rows. */
export function tablesOf(measured: Measured[], speeds: Speed[]): Table[] {
  const first = measured[0];
  if (first === undefined) return [];
  return [
    callsTable(measured, first.summary),
    ...first.summary.roc.map(({ rate }) => rateTable(measured, first.summary, rate)),
    fraudTable(measured, first),
    groupTable('Honest mail, by era and language', first, measured, honestOf, countWithBound),
    speedTable(speeds),
  ].filter(({ rows }) => rows.length > 0);
}

/** What each calls by itself: recall with its interval, false alarms with their upper bound. */
function callsTable(measured: Measured[], { phish, ham }: Summary): Table {
  const calling = measured.filter(({ calls }) => calls !== undefined);
  const cells = (pick: (summary: Summary) => SetSummary | undefined, show: typeof countWithBound) =>
    calling.map(({ summary }) => {
      const set = pick(summary);
      return set === undefined ? '–' : show(set.called);
    });
  return {
    title: 'Called by each at its own threshold: recall of fraud sets, false alarms of honest sets',
    head: ['set', 'mails', ...calling.map(({ tool, calls }) => `${tool} (${calls})`)],
    rows: [
      ...phish.map(({ name, mails }, at) => [
        name,
        String(mails),
        ...cells((summary) => summary.phish[at], rateWithInterval),
      ]),
      ['all fraud', String(mailsIn(phish)), ...cells((summary) => summary.totals.phish, rateWithInterval)],
      ...ham.map(({ name, mails }, at) => [
        name,
        String(mails),
        ...cells((summary) => summary.ham[at], countWithBound),
      ]),
      ['all honest', String(mailsIn(ham)), ...cells((summary) => summary.totals.ham, countWithBound)],
    ],
  };
}

function mailsIn(sets: SetSummary[]): number {
  return sets.reduce((sum, { mails }) => sum + mails, 0);
}

/** Recall by score, by campaign, at one rate of false positives. */
function rateTable(measured: Measured[], { phish, averaged }: Summary, rate: string): Table {
  const point = ({ summary }: Measured) => summary.roc.find((one) => one.rate === rate);
  const first = measured[0] === undefined ? undefined : point(measured[0]);
  return {
    title: `Recall by score and by campaign, at ${percent(Number(rate))} false positives over all honest mail`,
    head: ['set', 'campaigns', 'mails', ...measured.map(({ tool }) => tool), `${measured[0]?.tool ?? ''}, by mail`],
    rows: [
      ...phish.map(({ name, mails, campaigns }, at) => [
        mails < averaged.leastMails ? `${name} (not averaged)` : name,
        String(campaigns),
        String(mails),
        ...measured.map((one) => percent(point(one)?.sets[at]?.recall ?? 0)),
        rateWithInterval(first?.sets[at]?.caught ?? share(0, 0)),
      ]),
      ['unweighted mean', '', '', ...measured.map(({ summary }) => percentOrDash(summary.macroRecallAt[rate])), ''],
      ['honest mail at that score', '', '', ...measured.map((one) => countOf(point(one))), ''],
    ],
  };
}

function percentOrDash(recall: number | null | undefined): string {
  return typeof recall === 'number' ? percent(recall) : '–';
}

function countOf(point: Summary['roc'][number] | undefined): string {
  return point === undefined ? '–' : `${point.falsePositives.count} / ${point.falsePositives.of}`;
}

/** Groups of mails: what the first calls itself, and what stands at or above each one's score for the rate. */
function groupTable(
  title: string,
  first: Measured,
  measured: Measured[],
  groupsOf: (summary: Summary) => Group[],
  show: typeof countWithBound,
): Table {
  const byScore = (at: number) =>
    measured.map(({ summary }) => {
      const share = groupsOf(summary)[at]?.at[GROUP_RATE];
      return share === undefined ? '–' : show(share);
    });
  return {
    title: `${title}, at the score for ${percent(Number(GROUP_RATE))} false positives over all honest mail`,
    head: ['', 'mails', `${first.tool} (${first.calls ?? ''})`, ...measured.map(({ tool }) => tool)],
    rows: groupsOf(first.summary).map(({ name, called }, at) => [
      shown(name),
      String(called.of),
      show(called),
      ...byScore(at),
    ]),
  };
}

function honestOf({ honest }: Summary): Group[] {
  return [...honest.byEra, ...honest.byLanguage];
}

/** Fraud by the way it came; last, what of it is vouched for although it passes authentication. */
function fraudTable(measured: Measured[], first: Measured): Table {
  const groups = ({ fraud }: Summary) => [fraud.whole, fraud.throughList, fraud.authenticated];
  const table = groupTable('Fraud, by the way it came', first, measured, groups, rateWithInterval);
  const { genuine } = first.summary.fraud.authenticated;
  const nobody = measured.map(() => '');
  return { ...table, rows: [...table.rows, ['… called genuine', String(genuine.of), `${genuine.count}`, ...nobody]] };
}

function speedTable(speeds: Speed[]): Table {
  const own = speeds[0]?.mailsPerSecond ?? 0;
  return {
    title: 'Mails a second of CPU time of one core, an even sample of the same mails in one run',
    head: ['', 'mails a second', 'Mekiki is'],
    rows: speeds.map(({ tool, mailsPerSecond }) => [
      tool,
      mailsPerSecond.toFixed(mailsPerSecond < 100 ? 1 : 0),
      `${(own / mailsPerSecond).toFixed(2)} ×`,
    ]),
  };
}

/** For a terminal. */
export function asText({ title, head, rows }: Table): string {
  return `${title}\n${columns([head, ...rows]).join('\n')}\n`;
}

/** As docs/accuracy.md holds it. */
export function asMarkdown({ title, head, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`;
  return `**${title}**\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
