import { type Answer, unknown } from '../answer.ts';
import { type SpfEvaluation, spf } from '../lookups/spf/spf.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { senderBeforeForwarding } from '../util/rewritten-sender.ts';

/** To and Cc can list thousands; those in front are the receiver's own. */
const MAX_RECIPIENTS = 50;

/**
 * SPF of today (RFC 7208) for the address that connected to the receiver's border. An address that anyone could have
 * written proves neither a pass nor a fail, so that it is not asked about.
 */
export async function observeSpf(mail: Mail, ask: Ask, settings: Settings): Promise<Answer<SpfEvaluation>> {
  const { sendingIp, sendingHop, proofs, hops } = mail.route;
  const border = hops[sendingHop ?? -1];
  if (!sendingIp || !border) return unknown('no-sending-address');
  const kind = proofs.sendingIp?.kind;
  if (kind !== 'trusted' && kind !== 'authenticated') return unknown('unproven', [border.source]);

  const mailFrom = border.envelopeFrom ?? envelopeAtBorder(mail);
  if (mailFrom === undefined) return unknown('unproven', [border.source]);
  const helo = border.helo ?? '';
  if (!mailFrom.includes('@') && !helo) return unknown('no-domain');
  const secretLocalParts = mail.recipients.slice(0, MAX_RECIPIENTS).map(({ address }) => localPartOf(address));
  return spf(ask, { ip: sendingIp, mailFrom, helo, at: settings.startedAt, secretLocalParts });
}

/**
 * A Return-Path is that of the last delivery. Where a forwarder behind the border replaced the sender's own, it may still
 * name that one; what a forwarder outside wrote is the envelope that the border saw.
 */
function envelopeAtBorder({ returnPath, route }: Mail): string | undefined {
  if (!returnPath) return '';
  const { crossesForwarder, hops, sendingHop = -1 } = route;
  const behind = hops.slice(0, sendingHop + 1).some(({ by = '' }) => sameOrganisation(by, returnPath.domain));
  return crossesForwarder || behind ? senderBeforeForwarding(returnPath.address) : returnPath.address;
}

function localPartOf(address: string): string {
  return address.slice(0, Math.max(address.lastIndexOf('@'), 0)).toLowerCase();
}
