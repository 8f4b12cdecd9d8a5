/** What is kept of a text's end where its middle is left out. */
const END_SHARE = 0.25;

/**
 * A text or bytes that are too long without their middle: megabytes of comments or empty lines in front of the words
 * that a reader sees would hide these otherwise. `limit` in units of `whole`.
 */
export function bothEnds(whole: string, limit: number): string {
  if (whole.length <= limit) return whole;
  const end = Math.floor(limit * END_SHARE);
  return whole.slice(0, limit - end) + (end > 0 ? whole.slice(-end) : '');
}

/** The same of bytes. */
export function bothEndsOf(whole: Uint8Array, limit: number): Uint8Array {
  if (whole.length <= limit) return whole;
  const end = Math.floor(limit * END_SHARE);
  return Buffer.concat([whole.subarray(0, limit - end), whole.subarray(whole.length - end)]);
}
