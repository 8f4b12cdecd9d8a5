import type { Language } from '../language.ts';
import { printable } from '../terminal.ts';
import type { CheckCounts } from './check-counts.ts';
import { columns, countWithBound, percent, rateWithInterval } from './columns.ts';
import type { Confused } from './confusion.ts';
import type { Group } from './groups.ts';
import { nameOf } from './outcome.ts';
import { LEAST_AVERAGED } from './recall-at.ts';
import type { SetSummary, Summary } from './summary.ts';
import { tableWords } from './table-words.ts';

type Words = (typeof tableWords)[Language];
const labels = ['fraud', 'suspicious', 'nothing-found', 'genuine', 'cannot-tell', 'refused'];

/** The summary for people: sets by label, recall by score, fraud and honest mail by traits, checks, confusion, speed. */
export function table(summary: Summary, language: Language): string {
  const say = tableWords[language];
  const { phish, ham, other, totals } = summary;
  const parts = [
    phish.length > 0 ? [say.phish, ...columns(fraudRows(summary, say)), ...notAveraged(summary, say)] : [],
    ham.length > 0 ? [say.ham, ...columns(honestRows([...ham, totals.ham], say))] : [],
    other.length > 0 ? [say.other, ...columns([['', ...say.heads], ...other.map((set) => countsOf(set))])] : [],
    phish.length > 0 && ham.length > 0 ? [say.byScore, ...columns(scoreRows(summary, say))] : [],
    phish.length > 0 ? fraudGroupLines(summary, say) : [],
    ham.length > 0 ? honestGroupLines(summary, say) : [],
    [say.checks, ...columns(summary.checks.flatMap(checkRows))],
    ...confusionParts(summary, say),
    [say.speed(mailsOf(summary), summary.seconds.toFixed(1), summary.mailsPerSecond.toFixed(1))],
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return shown.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function mailsOf({ phish, ham, other }: Summary): number {
  return [...phish, ...ham, ...other].reduce((sum, { mails }) => sum + mails, 0);
}

function countsOf({ name, mails, campaigns, labels: counts }: SetSummary): string[] {
  return [printable(name), ...[mails, campaigns, ...labels.map((label) => counts[label] ?? 0)].map(String)];
}

function fraudRows({ phish, totals }: Summary, say: Words): string[][] {
  const rows = [...phish, totals.phish].map((set) => [
    ...countsOf(set),
    rateWithInterval(set.called),
    percent(set.calledByCampaign),
  ]);
  return [['', ...say.heads, say.recall, say.byCampaign], ...rows];
}

function notAveraged({ phish, averaged, macroRecallByLabel }: Summary, say: Words): string[] {
  const small = phish.filter(({ mails }) => mails < averaged.leastMails).map(({ name }) => printable(name));
  return [
    ...(macroRecallByLabel === null ? [] : [`  ${say.macroByLabel}: ${percent(macroRecallByLabel)}`]),
    ...(averaged.leastMails < LEAST_AVERAGED ? [`  ${say.allSmall}`] : []),
    ...(small.length > 0 ? [`  ${say.listed(averaged.leastMails)}: ${small.join(', ')}`] : []),
  ];
}

function honestRows(sets: SetSummary[], say: Words): string[][] {
  const rows = sets.map((set) => [...countsOf(set), rateWithInterval(set.called)]);
  return [['', ...say.heads, say.falsePositives], ...rows];
}

function scoreRows({ roc, phish, ham, totals, macroRecallAt, thresholdAt }: Summary, say: Words): string[][] {
  return [
    ['', ...roc.map(({ rate }) => percent(Number(rate)))],
    [say.threshold, ...roc.map(({ rate }) => thresholdAt[rate]?.toFixed(4) ?? '–')],
    ...phish.map(({ name }, at) => [printable(name), ...roc.map(({ sets }) => percent(sets[at]?.recall ?? 0))]),
    [say.macro, ...Object.values(macroRecallAt).map((recall) => (recall === null ? '–' : percent(recall)))],
    ...[...ham, totals.ham].map((set) => [
      printable(set.name),
      ...roc.map(({ rate }) => `${set.at[rate]?.count ?? 0} / ${set.called.of}`),
    ]),
  ];
}

function fraudGroupLines({ fraud, roc }: Summary, say: Words): string[] {
  const { authenticated } = fraud;
  const rows = groupRows([fraud.whole, fraud.throughList, authenticated], roc, say, rateWithInterval);
  return [say.fraudGroups, ...columns(rows), say.genuine(authenticated.genuine.count, authenticated.genuine.of)];
}

/** Without fraud there is no threshold at which honest mail could be counted, so that labels are all there is. */
function honestGroupLines({ honest, phish, roc }: Summary, say: Words): string[] {
  const rates = phish.length === 0 ? [] : roc;
  const rows = groupRows([...honest.byEra, ...honest.byLanguage], rates, say, countWithBound);
  return [say.honestGroups, ...columns(rows)];
}

function groupRows(groups: Group[], roc: Summary['roc'], say: Words, shown: typeof countWithBound): string[][] {
  const names: Record<string, string> = say.groups;
  const rates = roc.map(({ rate }) => rate);
  return [
    ['', say.called, ...rates.map((rate) => percent(Number(rate)))],
    ...groups.map(({ name, called, at }) => [
      names[name] ?? name,
      shown(called),
      ...rates.map((rate) => (at[rate] === undefined ? '–' : shown(at[rate]))),
    ]),
  ];
}

function checkRows({ variants, ...check }: CheckCounts): string[][] {
  return [check, ...variants].map(({ id, phish, ham, phishCampaigns, hamCampaigns }) => [
    variants.some((variant) => variant.id === id) ? `  ${id}` : id,
    `${phish} (${phishCampaigns.toFixed(0)})`,
    `${ham} (${hamCampaigns.toFixed(0)})`,
  ]);
}

function confusionParts({ confusion }: Summary, say: Words): string[][] {
  if (confusion === undefined) return [];
  const lines = (mails: Confused[]) => (mails.length === 0 ? [`  ${say.nothing}`] : mails.map(confusedLine));
  return [
    [say.missed, ...lines(confusion.missed)],
    [say.wronged, ...lines(confusion.wronged)],
  ];
}

function confusedLine({ set, file, label, score, found }: Confused): string {
  const reasons = found.map((one) => {
    const sign = one.weight > 0 ? '+' : '';
    return `${nameOf(one)} ${sign}${one.weight.toFixed(1)}`;
  });
  return `  ${printable(set)}  ${printable(file)}  ${label} ${score?.toFixed(4) ?? '–'}  ${reasons.join(', ')}`;
}
