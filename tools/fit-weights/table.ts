import { campaignKey } from './balance.ts';
import type { Choice, Fitted } from './fit.ts';
import type { Row } from './matrix.ts';
import { RATES, type Recall } from './score.ts';

/** What a table rests on, for its head. */
export interface Provenance {
  command: string;
  rows: readonly Row[];
  choice: Choice;
  folds: number;
  /** Recall at each rate with the first values, and with values fitted without the mail's own fold. */
  first: readonly Recall[];
  fitted: readonly Recall[];
}

/**
 * The generated file, byte for byte the same for the same input: no date of the run stands in it, only those of the
 * mails.
 */
export function tableOf(fitted: readonly Fitted[], provenance: Provenance): string {
  const of = (kind: Fitted['feature']['of'], measured: boolean) =>
    fitted.filter((one) => one.feature.of === kind && one.measured === measured && one.feature.first !== 0);
  const kept = [...of('finding', false), ...of('combination', false)];
  return `${head(provenance)}
export interface FittedWeight {
  weight: number;
  /** Mails in which it stood unexplained. */
  fraud: number;
  honest: number;
}

export const fittedWeights: Readonly<Record<string, FittedWeight>> = {
${of('finding', true).map(line).join('')}};

export const fittedCombinations: Readonly<Record<string, FittedWeight>> = {
${of('combination', true).map(line).join('')}};

/** Fewer than ${provenance.choice.leastCampaigns} campaigns carry these: they keep their first value. */
export const notMeasured: readonly string[] = [
${kept.map(({ feature }) => `  '${feature.name}',\n`).join('')}];
`;
}

function line({ feature, value, fraud, honest }: Fitted): string {
  const key = /^[a-z]+$/.test(feature.name) ? feature.name : `'${feature.name}'`;
  return `  ${key}: { weight: ${value}, fraud: ${fraud}, honest: ${honest} },\n`;
}

function head({ command, rows, choice, folds, first, fitted }: Provenance): string {
  const lines = [
    'Written by a tool and not by hand:',
    ...command.split(/ (?=--)/).map((part) => `    ${part}`),
    '',
    ...(['phish', 'ham'] as const).flatMap((kind) => [
      `${kind === 'phish' ? 'Fraud' : 'Honest'} mail it was fitted on, as set, mails, campaigns:`,
      ...setsOf(rows.filter((row) => row.kind === kind && !row.held)).map((set) => `- ${set}`),
    ]),
    '',
    `Drawn to the first values with ${choice.pull}, honest mail counts ${choice.honestAgainstFraud} times as much as fraud,`,
    `modern honest sets (${choice.modern.join(', ')}) ${choice.modernHonest} times as much as others.`,
    '',
    `Mean recall over the sets of 50 mails and more that are not our own, by score, ${folds} folds by campaign:`,
    ...RATES.map(
      (rate, index) =>
        `- at ${rate * 100} % false positives ${percent(first[index])} by the first values, ${percent(fitted[index])} fitted without the fold`,
    ),
  ];
  return `/**\n${lines.map((text) => ` * ${text}`.trimEnd()).join('\n')}\n */`;
}

function setsOf(rows: readonly Row[]): string[] {
  const sets = [...Map.groupBy(rows, ({ set }) => set)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sets.map(([set, members]) => {
    const dates = members.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
    return `${set}, ${members.length}, ${new Set(members.map(campaignKey)).size}, ${dates[0] ?? 'undated'} to ${dates.at(-1) ?? 'undated'}`;
  });
}

function percent(recall: Recall | undefined): string {
  return `${((recall?.macro ?? 0) * 100).toFixed(1)} %`;
}
