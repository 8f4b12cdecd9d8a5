import { known } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import { recipientTokens } from '../redaction/recipient-tokens.ts';
import type { Settings } from '../settings.ts';
import { isPublicAddress } from '../util/ip-address.ts';
import { observeAuth } from './auth.ts';
import { observeDns } from './dns.ts';
import { observeIdentity } from './identity.ts';
import { besideSender, observeLinks } from './links.ts';
import type { DnsSeen, Observations } from './observations.ts';
import { observeOwnership } from './ownership.ts';
import { observePlaces } from './place.ts';
import { observeReputation } from './reputation.ts';
import { observeText } from './text.ts';
import { toAsk } from './to-ask.ts';
import { withhold } from './withhold.ts';

const MAX_PLACES = 24;

/**
 * What there is to see: first all that the mail itself shows, then what the world says of its sender and its hosts, side by
 * side, so that one slow source does not hold up the others, then what those answers led to.
 */
export async function observe(mail: Mail, raw: Uint8Array, ask: Ask, settings: Settings): Promise<Observations> {
  const identity = observeIdentity(mail, settings);
  const text = observeText(mail);
  const links = observeLinks(mail, identity);
  const tokens = recipientTokens(mail.recipients, identity.ownDomains);
  const discreet = withhold(ask, tokens);
  const { hosts, domains, unasked } = toAsk(mail, links, identity, tokens);

  const [auth, dns, ownership, reputation] = await Promise.all([
    observeAuth(mail, raw, discreet, settings),
    observeDns(mail, hosts, discreet),
    observeOwnership(domains, discreet, settings.startedAt),
    observeReputation(mail, links, identity, discreet),
  ]);
  const place = await observePlaces(addressesToPlace(mail, dns), discreet);
  const seen = { identity, auth, dns, ownership, place, reputation, text, links: besideSender(links, auth), unasked };
  return { settings, mail, ...seen };
}

function addressesToPlace(mail: Mail, dns: DnsSeen): string[] {
  const route = mail.route.hops.map((hop) => hop.ip ?? '');
  const hosts = Object.values(dns.hosts).flatMap((host) => known(host.addresses)?.slice(0, 2) ?? []);
  const own = known(dns.addresses)?.slice(0, 2) ?? [];
  const all = [mail.route.sendingIp ?? '', mail.route.originIp ?? '', ...hosts, ...own, ...route];
  return [...new Set(all)].filter(isPublicAddress).slice(0, MAX_PLACES);
}
