/** When a mail is looked at, and when it came; ISO 8601, UTC. */
export interface Times {
  now: string;
  /** When a believed server took it. */
  receivedAt?: string;
  /** When it was written, as it says itself. */
  claimedAt?: string;
}

/** Domains change their keys (RFC 6376 section 3.1): what DNS says today speaks of a mail for so long. */
const DAYS_OF_A_KEY = 30;

/** Whether the keys of today are those that the mail was signed with. Where nobody knows when it came, they may not be. */
export function isOfToday({ now, receivedAt, claimedAt }: Times): boolean {
  const age = Date.parse(now) - Date.parse(receivedAt ?? claimedAt ?? '');
  return Math.abs(age) <= DAYS_OF_A_KEY * 86_400_000;
}
