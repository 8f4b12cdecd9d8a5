import type { Mail } from '../mail/mail.ts';
import { countsForSender } from '../util/delivery-services.ts';

/** More hops than a delivery service has of its own. */
const HOPS = 20;

/** The host counts clicks for the very service that the mail went out through, as its envelope and its way name it. */
export function isCounterOfDelivery(host: string, { returnPath, route }: Mail): boolean {
  const names = route.hops.slice(0, HOPS).flatMap(({ by, helo, ptr, from }) => [by, helo, ptr, from]);
  const senders = [returnPath?.domain, ...names].filter((name) => name !== undefined && name !== '');
  return countsForSender(
    host,
    senders.map((name) => (name ?? '').toLowerCase()),
  );
}
