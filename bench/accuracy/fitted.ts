import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { MeasuredSet } from '../../src/apps/cli/evaluation/measure.ts';
import type { Scores } from './scores.ts';

interface Line {
  set: string;
  name: string;
  logOdds: number;
}

/**
 * Mekiki's own scores by weights that were fitted without a mail's fold, as `tools/fit-weights.ts --scores` writes
 * them, a JSON object a line. Such a score orders mails and names no label. Throws where a mail has none.
 */
export function fittedScores(path: string, sets: MeasuredSet[]): Scores {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const odds = new Map(
    lines.map((line) => JSON.parse(line) as Line).map(({ set, name, logOdds }) => [keyOf(set, name), logOdds]),
  );
  const scores: Record<string, number> = {};
  for (const { name, outcomes } of sets) {
    for (const { file, fingerprint } of outcomes) {
      if (fingerprint === undefined) continue;
      const logOdds = odds.get(keyOf(name, file));
      if (logOdds === undefined) throw new Error(`${path} has no score of ${file}`);
      scores[fingerprint.sha256] = logOdds;
    }
  }
  return { tool: 'Mekiki', version: 'fitted', trained: true, scores };
}

function keyOf(set: string, file: string): string {
  return `${set}/${basename(file)}`;
}
