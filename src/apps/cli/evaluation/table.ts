import type { Language } from '../language.ts';
import { printable } from '../terminal.ts';
import type { Share } from './statistics.ts';
import type { SetSummary, Summary } from './summary.ts';

const words = {
  ja: {
    phish: '詐欺メール (recall = 検出率)',
    ham: '正当なメール (false+ = 誤検出率)',
    at: '誤検出率ごとの検出率 (集合の単純平均)',
    checks: '検査ごとの該当数 (詐欺 / 正当)',
    heads: ['通数', '詐欺', '不審', '該当なし', '本物', '判定不能', '拒否'],
    speed: (mails: number, seconds: string, rate: string) => `${mails} 通、${seconds} 秒 (毎秒 ${rate} 通)`,
  },
  en: {
    phish: 'Fraud mail (recall)',
    ham: 'Honest mail (false+ = false positives)',
    at: 'Recall by false-positive rate (unweighted mean over sets)',
    checks: 'Mails with a finding, by check (fraud / honest)',
    heads: ['mails', 'fraud', 'suspicious', 'nothing-found', 'genuine', 'cannot-tell', 'refused'],
    speed: (mails: number, seconds: string, rate: string) => `${mails} mails, ${seconds} s (${rate} a second)`,
  },
};
const labels = ['fraud', 'suspicious', 'nothing-found', 'genuine', 'cannot-tell', 'refused'];

/** The summary for people: a line a set, then recall by score, checks and speed. */
export function table(summary: Summary, language: Language): string {
  const say = words[language];
  const { phish, ham, totals, macroRecallAt, thresholdAt, checks } = summary;
  const lines: string[] = [];
  if (phish.length > 0) lines.push(say.phish, ...rows([...phish, totals.phish], 'recall', say.heads), '');
  if (ham.length > 0) lines.push(say.ham, ...rows([...ham, totals.ham], 'false+', say.heads), '');
  lines.push(say.at);
  for (const [rate, recall] of Object.entries(macroRecallAt)) {
    const threshold = thresholdAt[rate];
    const where = typeof threshold === 'number' ? `  (score ≥ ${threshold.toFixed(4)})` : '';
    lines.push(`  ${percent(Number(rate)).padStart(6)}  ${recall === null ? '–' : percent(recall)}${where}`);
  }
  lines.push('', say.checks);
  for (const { id, phish: onPhish, ham: onHam } of checks) {
    lines.push(`  ${String(onPhish).padStart(6)} ${String(onHam).padStart(6)}  ${id}`);
  }
  const mails = totals.phish.mails + totals.ham.mails;
  lines.push('', say.speed(mails, summary.seconds.toFixed(1), summary.mailsPerSecond.toFixed(1)));
  return `${lines.join('\n')}\n`;
}

function rows(sets: SetSummary[], rate: string, heads: string[]): string[] {
  const width = Math.max(5, ...sets.map(({ name }) => printable(name).length));
  // A Japanese letter takes two columns of a terminal.
  const head = heads.map((word) => word.padStart(15 - (word.match(/[^ -~]/g)?.length ?? 0))).join('');
  return [
    `  ${''.padEnd(width)}${head}  ${rate} (95 %)`,
    ...sets.map((set) => {
      const counts = [set.mails, ...labels.map((label) => set.labels[label] ?? 0)];
      const cells = counts.map((count) => String(count).padStart(15)).join('');
      return `  ${printable(set.name).padEnd(width)}${cells}  ${shown(set.called)}`;
    }),
  ];
}

function shown({ rate, interval }: Share): string {
  if (rate === undefined || interval === undefined) return '–';
  return `${percent(rate)} (${interval.map(percent).join(' – ')})`;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
