/** DNS changes: what it says today speaks of a mail for so long, in days. */
const DAYS = 30;

/** What of a mail tells when it came. */
interface Dated {
  route: { hops: { trusted: boolean; time?: string }[] };
  date?: { iso?: string };
}

/** When a believed server took the mail, else what the mail says of itself; ISO 8601. */
export function receivedAt(mail: Dated): string | undefined {
  const believed = mail.route.hops.find((hop) => hop.trusted && hop.time !== undefined)?.time;
  return believed ?? mail.date?.iso;
}

/** Whether DNS as it is asked today can still be held against the mail. A mail without any date counts as new. */
export function isFresh(mail: Dated, settings: { startedAt: string }): boolean {
  const received = Date.parse(receivedAt(mail) ?? '');
  const age = Date.parse(settings.startedAt) - received;
  return Number.isNaN(age) || Math.abs(age) <= DAYS * 86_400_000;
}
