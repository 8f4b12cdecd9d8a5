import { known } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import { recipientTokens } from '../redaction/recipient-tokens.ts';
import type { Settings } from '../settings.ts';
import { asciiHost, isWithin, registrableDomain } from '../util/domain.ts';
import { isPublicAddress } from '../util/ip-address.ts';
import { observeAuth } from './auth.ts';
import { addressesOf, observeDns, observeHosts } from './dns.ts';
import { observeBrandContacts, observeContacts } from './hosting/contacts.ts';
import { observeNetworks, observeSites, observeSystems, observeZones } from './hosting/hosting.ts';
import { observeIdentity } from './identity.ts';
import { besideSender, observeLinks } from './links.ts';
import type { DnsSeen, Identity, Observations, Ownership } from './observations.ts';
import { observeOwnership } from './ownership.ts';
import { landingHosts } from './pages/landing-hosts.ts';
import { observePages } from './pages/pages.ts';
import { observePlaces } from './place.ts';
import { observeReputation } from './reputation.ts';
import { observeText } from './text.ts';
import { toAsk } from './to-ask.ts';
import { withhold } from './withhold.ts';

const MAX_PLACES = 24;
/** Registries count questions about addresses; the first link hosts' networks are who can act. */
const MAX_SENDING_NETWORKS = 2;
const MAX_LINK_NETWORKS = 3;

/**
 * What there is to see: first all that the mail itself shows, then what the world says of its sender and its hosts,
 * side by side, so that one slow source does not hold up the others, then what those answers led to.
 */
export async function observe(mail: Mail, raw: Uint8Array, ask: Ask, settings: Settings): Promise<Observations> {
  const identity = observeIdentity(mail, settings);
  const text = observeText(mail, identity);
  const links = observeLinks(mail, identity);
  const tokens = recipientTokens(mail.recipients, identity.ownDomains);
  const discreet = withhold(ask, tokens, forgedOwn(mail, identity));
  const { hosts, domains, unasked } = toAsk(mail, links, identity, tokens);

  const sending = publicOnes([mail.route.sendingIp, mail.route.originIp]).slice(0, MAX_SENDING_NETWORKS);
  const [auth, dnsOfMail, ownersOfMail, zones, ofSender, ofLinks, reputation, ofBrand, pages] = await Promise.all([
    observeAuth(mail, raw, discreet, settings),
    observeDns(mail, hosts, discreet),
    observeOwnership(domains, discreet, settings.startedAt),
    observeZones(hosts, discreet),
    observeNetworks(sending, discreet, settings.startedAt),
    networksOfHosts(hosts, discreet, settings.startedAt),
    observeReputation(mail, links, identity, discreet, settings, tokens),
    observeBrandContacts(identity, discreet, settings.startedAt),
    observePages(mail, links, ask, settings, tokens),
  ]);
  const landing = landingHosts(pages, { hosts, domains }, identity, tokens);
  const [landed, landedOwners, landedZones, ofLanding] = await Promise.all([
    observeHosts(landing.hosts, discreet),
    observeOwnership(landing.domains, discreet, settings.startedAt),
    observeZones(landing.hosts, discreet),
    networksOfHosts(landing.hosts, discreet, settings.startedAt),
  ]);
  const dns = { ...dnsOfMail, hosts: { ...dnsOfMail.hosts, ...landed } };
  const owners = { ...ownersOfMail, ...landedOwners };
  const networks = { ...ofLanding, ...ofLinks, ...ofSender };
  const telling = [...Object.keys(ofSender).slice(0, 1), ...Object.keys(ofLinks).slice(0, 1)];
  const [place, systems] = await Promise.all([
    observePlaces(addressesToPlace(mail, dns), discreet),
    observeSystems(telling, networks, discreet, settings.startedAt),
  ]);
  const ownership = { domains: owners, networks, systems };
  const seenLinks = besideSender(links, auth);
  const sites = observeSites({ ...zones, ...landedZones }, dns, place, owners);
  const scene = { mail, identity, links: seenLinks, landed: landing.hosts, ownership, sites };
  const hosting = { sites, contacts: [...(await observeContacts(scene, discreet, settings.startedAt)), ...ofBrand] };
  const seen = { identity, auth, dns, ownership, hosting, place, reputation, text, pages, unasked };
  return { settings, mail, ...seen, links: seenLinks };
}

/** Begun as soon as the hosts' addresses are there: registries of networks are slow, and point on to one another. */
async function networksOfHosts(hosts: readonly string[], ask: Ask, now: string): Promise<Ownership['networks']> {
  const told = await Promise.all(hosts.map((host) => addressesOf(host, ask)));
  const first = publicOnes(told.map((addresses) => known(addresses)?.[0]));
  return observeNetworks(first.slice(0, MAX_LINK_NETWORKS), ask, now);
}

/** Own domains that the mail claims to come from, each with the organisation's, at which DMARC looks, too. */
function forgedOwn({ headerFrom, returnPath }: Mail, { ownDomains }: Identity): string[] {
  const claimed = [headerFrom?.domain ?? '', returnPath?.domain ?? ''].map(asciiHost);
  const forged = ownDomains.filter((own) => claimed.some((domain) => isWithin(domain, own)));
  return forged.flatMap((own) => [own, registrableDomain(own) ?? own]);
}

function addressesToPlace(mail: Mail, dns: DnsSeen): string[] {
  const route = mail.route.hops.map((hop) => hop.ip ?? '');
  const hosts = Object.values(dns.hosts).flatMap((host) => known(host.addresses)?.slice(0, 2) ?? []);
  const own = known(dns.addresses)?.slice(0, 2) ?? [];
  const all = [mail.route.sendingIp ?? '', mail.route.originIp ?? '', ...hosts, ...own, ...route];
  return publicOnes(all).slice(0, MAX_PLACES);
}

function publicOnes(addresses: (string | undefined)[]): string[] {
  return [...new Set(addresses.filter((address) => address !== undefined))].filter(isPublicAddress);
}
