import { known } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import { namesRecipient, type RecipientTokens, recipientTokens } from '../redaction/recipient-tokens.ts';
import type { Settings } from '../settings.ts';
import { isWithin, registrableDomain } from '../util/domain.ts';
import { isPublicAddress } from '../util/ip-address.ts';
import { observeAuth } from './auth.ts';
import { observeDns } from './dns.ts';
import { observeIdentity } from './identity.ts';
import { besideSender, type LinkFound, observeLinks } from './links.ts';
import type { DnsSeen, Identity, Observations } from './observations.ts';
import { observeOwnership } from './ownership.ts';
import { observePlaces } from './place.ts';
import { observeText } from './text.ts';
import { withhold } from './withhold.ts';

/** One mail may name thousands of hosts: what is asked about is bounded, the action links' hosts first. */
const MAX_HOSTS = 6;
const MAX_DOMAINS = 4;
const MAX_PLACES = 24;

/** What there is to see, in waves: the mail itself; its identities and hosts, side by side; what those led to. */
export async function observe(mail: Mail, raw: Uint8Array, ask: Ask, settings: Settings): Promise<Observations> {
  const identity = observeIdentity(mail, settings);
  const text = observeText(mail);
  const tokens = recipientTokens(mail.recipients, identity.ownDomains);
  const discreet = withhold(ask, tokens);
  const found = observeLinks(mail, identity);

  const hosts = hostsToAsk(found, identity, tokens);
  const [auth, dns, ownership] = await Promise.all([
    observeAuth(mail, raw, discreet, settings),
    observeDns(mail, hosts, discreet),
    observeOwnership(domainsToAsk(mail, hosts, identity), discreet, settings.startedAt),
  ]);
  const place = await observePlaces(addressesToPlace(mail, dns), discreet);
  const links = besideSender(found, auth);
  return { settings, mail, identity, auth, dns, ownership, place, text, links };
}

/** Hosts whose name could tell a stranger who received the mail are never asked about. */
function hostsToAsk(links: LinkFound[], identity: Identity, tokens: RecipientTokens): string[] {
  const wanted = links.toSorted((a, b) => Number(b.action) - Number(a.action)).map((link) => link.host);
  return [...new Set(wanted)]
    .filter((host) => host && !isOwn(host, identity) && !namesRecipient(host, tokens))
    .slice(0, MAX_HOSTS);
}

/** Registries learn nothing of the receiver's own domains, and are not asked who holds a mailbox provider. */
function domainsToAsk(mail: Mail, hosts: string[], identity: Identity): string[] {
  const sender = identity.fromIsFreeMail ? [] : [mail.headerFrom?.domain ?? '', mail.returnPath?.domain ?? ''];
  const domains = [...sender, ...hosts].map((host) => registrableDomain(host) ?? '');
  return [...new Set(domains)].filter((domain) => domain && !isOwn(domain, identity)).slice(0, MAX_DOMAINS);
}

function isOwn(host: string, identity: Identity): boolean {
  return identity.ownDomains.some((own) => isWithin(host, own));
}

function addressesToPlace(mail: Mail, dns: DnsSeen): string[] {
  const route = mail.route.hops.map((hop) => hop.ip ?? '');
  const hosts = Object.values(dns.hosts).flatMap((host) => known(host.addresses)?.slice(0, 2) ?? []);
  const own = known(dns.addresses)?.slice(0, 2) ?? [];
  const all = [mail.route.sendingIp ?? '', mail.route.originIp ?? '', ...hosts, ...own, ...route];
  return [...new Set(all)].filter(isPublicAddress).slice(0, MAX_PLACES);
}
