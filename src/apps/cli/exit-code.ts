/** What a program that calls Mekiki reads; the numbers are a promise (docs/running/cli.md). */
export const exitCodes = {
  fine: 0,
  internal: 1,
  unusable: 2,
  'cannot-tell': 3,
  suspicious: 10,
  fraud: 20,
} as const;

const worstFirst = [20, 10, 1, 2, 3, 0];

/** Of several mails the worst, so that one fraud is never hidden by a later harmless mail. */
export function worstOf(codes: number[]): number {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.fine;
}

/** The exit code of a verdict's label. */
export function exitCodeOf(label: string): number {
  if (label === 'fraud' || label === 'suspicious' || label === 'cannot-tell') return exitCodes[label];
  return exitCodes.fine;
}
