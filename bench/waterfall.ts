import type { Case } from '../src/index.ts';

/** When each question of an investigation was asked, in milliseconds from the first. */
export function waterfall({ ledger }: Case): string {
  const begun = Math.min(...ledger.map(({ at }) => Date.parse(at)));
  return ledger
    .map(({ at, kind, what }) => `${String(Date.parse(at) - begun).padStart(8)} ms  ${kind.padEnd(6)} ${what}`)
    .join('\n');
}
