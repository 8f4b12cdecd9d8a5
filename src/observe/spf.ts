import { type Answer, unknown } from '../answer.ts';
import { type SpfEvaluation, spf } from '../lookups/spf.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';

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

  // What the border itself was told comes first: a Return-Path is that of the last delivery, behind forwarders another.
  const mailFrom = border.envelopeFrom ?? mail.returnPath?.address ?? '';
  const helo = border.helo ?? '';
  if (!mailFrom.includes('@') && !helo) return unknown('no-domain');
  const secretLocalParts = mail.recipients.slice(0, MAX_RECIPIENTS).map(({ address }) => localPartOf(address));
  return spf(ask, { ip: sendingIp, mailFrom, helo, at: settings.startedAt, secretLocalParts });
}

function localPartOf(address: string): string {
  return address.slice(0, Math.max(address.lastIndexOf('@'), 0)).toLowerCase();
}
