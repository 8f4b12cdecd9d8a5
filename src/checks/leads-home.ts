import type { LinkSeen } from '../observe/observations.ts';

/** Some link, pressed or written out, leads to the sender's own site or to what he authenticates for. */
export function leadsHome(links: readonly LinkSeen[]): boolean {
  return links.some(({ ofFromDomain, ofAlignedSender }) => ofFromDomain || ofAlignedSender);
}
