import { type Answer, known, type Source } from '../../answer.ts';
import { roleBeside, rolesOf } from '../../brands/roles.ts';
import { securityContacts } from '../../lookups/security-txt.ts';
import type { Mail } from '../../mail/mail.ts';
import type { Ask } from '../../outside/ask.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import type { Identity, LinkSeen, Ownership } from '../observations.ts';
import { companies } from './companies.ts';
import { fronts } from './fronts.ts';
import type { AbuseContact, HostingSeen, ProviderSeen } from './hosting-seen.ts';

/** Link hosts whose parties are named; more of them only repeat the same companies. */
const MAX_HOSTS = 3;
const MAX_CONTACTS = 16;
/** Companies whose security.txt is asked for. */
const MAX_ASKED = 1;

/** What the parties of a mail are found in. */
export interface Scene {
  mail: Mail;
  identity: Identity;
  links: LinkSeen[];
  /** Hosts that no link names and where opened pages ended. */
  landed: string[];
  ownership: Ownership;
  sites: HostingSeen['sites'];
}

/**
 * Who could act against a mail, party by party, and how to reach them: as registries publish it, as companies do, by our
 * own table, and last by convention. Never at a domain that the mail's links lead to or that it comes from: that may be
 * the intruder's, or an abused account. Only companies known beforehand are asked for a security.txt. `now`: ISO 8601.
 */
export async function observeContacts(scene: Scene, ask: Ask, now: string): Promise<AbuseContact[]> {
  const hosts = strangeHosts(scene);
  const tainted = taintedDomains(scene, hosts);
  const told = [
    ...hosts.flatMap((host) => [
      ...registrarOf(scene, host),
      ...providersOf(scene, host),
      ...networkOf(scene, 'network', entryOf(scene.sites, host)?.address),
    ]),
    ...networkOf(scene, 'sending-network', scene.mail.route.originIp ?? scene.mail.route.sendingIp),
    ...mailServiceOf(scene),
  ];
  const open = told.filter((contact) => !tainted.some((domain) => leadsTo(contact.reach, domain)));
  const asked = await companiesWithout(scene, hosts, open, ask, now);
  return distinct([...open, ...asked]).slice(0, MAX_CONTACTS);
}

/** Hosts that ask for something and belong to no brand; the receiver's own are not meant. */
function strangeHosts({ links, landed, identity, sites }: Scene): string[] {
  const strange = links.filter(({ action, role }) => action && role.state === 'none').map(({ host }) => host);
  const ends = landed.filter((host) => roleBeside(host, undefined) === undefined);
  const foreign = [...new Set([...ends, ...strange])].filter(
    (host) => !identity.ownDomains.some((own) => isWithin(host, own)),
  );
  return foreign.filter((host) => entryOf(sites, host) !== undefined).slice(0, MAX_HOSTS);
}

function taintedDomains({ mail, identity }: Scene, hosts: string[]): string[] {
  const senders = identity.fromIsFreeMail ? [] : [mail.headerFrom?.domain ?? '', mail.returnPath?.domain ?? ''];
  const domains = [...hosts, ...senders].map((host) => registrableDomain(host) ?? host);
  return [...domains, ...identity.ownDomains].filter((domain) => domain !== '');
}

function leadsTo(reach: string, domain: string): boolean {
  const host = reach.includes('://') ? (URL.parse(reach)?.hostname ?? '') : reach.slice(reach.lastIndexOf('@') + 1);
  return isWithin(host, domain);
}

/** Without a registrar or a privacy service the contact is the holder's own, who may be the intruder or a victim. */
function registrarOf({ ownership }: Scene, host: string): AbuseContact[] {
  const domain = registrableDomain(host) ?? '';
  const answer = ownership.domains[domain];
  if (answer?.state !== 'found' || (answer.value.registrar === undefined && !answer.value.proxy)) return [];
  const { registrar, registrant = '', abuseContacts, protocol } = answer.value;
  const name = registrar ?? registrant;
  return abuseContacts.map((reach) => ({
    party: 'registrar',
    name: { ja: name, en: name },
    concerns: domain,
    reach,
    via: protocol,
    sources: answer.sources,
  }));
}

function providersOf({ sites }: Scene, host: string): AbuseContact[] {
  const site = entryOf(sites, host);
  if (!site) return [];
  return [...ofTable('front', site.front, host), ...ofTable('hosting', site.company, host)];
}

function ofTable(party: 'front' | 'hosting', answer: Answer<ProviderSeen>, host: string): AbuseContact[] {
  if (answer.state !== 'found') return [];
  const provider = [...companies, ...fronts].find(({ id }) => id === answer.value.id);
  if (provider?.abuse === undefined) return [];
  const { name, abuse: reach } = provider;
  return [{ party, name, concerns: host, reach, via: 'table', sources: answer.sources }];
}

function networkOf(
  { ownership }: Scene,
  party: 'network' | 'sending-network',
  address: string | undefined,
): AbuseContact[] {
  if (address === undefined) return [];
  const own = entryOf(ownership.networks, address);
  if (own?.state !== 'found' || own.value.abuseContacts.length === 0) return systemOf(ownership, party, address);
  const { value, sources } = own;
  const { organisation, organisationEnglish, name = '', abuseContacts, protocol } = value;
  const holder = organisation ?? name;
  const names = { ja: holder, en: organisationEnglish ?? holder };
  return abuseContacts.map((reach) => ({
    party,
    name: names,
    concerns: address,
    reach,
    via: protocol,
    sources,
  }));
}

/** Whoever announces the address, where the registration of its network names nobody to report to. */
function systemOf({ systems }: Ownership, party: 'network' | 'sending-network', address: string): AbuseContact[] {
  const answer = entryOf(systems, address);
  if (answer?.state !== 'found') return [];
  const { organisation, name = '', number, abuseContacts } = answer.value;
  const holder = organisation ?? (name || `AS${number}`);
  return abuseContacts.map((reach) => ({
    party,
    name: { ja: holder, en: holder },
    concerns: address,
    reach,
    via: 'rdap',
    sources: answer.sources,
  }));
}

/** The provider at which anyone opens a mailbox: RFC 2142 section 4 has it read abuse@ its domain. */
function mailServiceOf({ mail, identity }: Scene): AbuseContact[] {
  const domain = identity.fromIsFreeMail ? mail.headerFrom?.domain : undefined;
  if (domain === undefined || mail.headerFrom === undefined) return [];
  const name = rolesOf(domain)[0]?.brand.name ?? { ja: domain, en: domain };
  const sources: Source[] = [mail.headerFrom.source];
  return [{ party: 'mail-service', name, concerns: domain, reach: `abuse@${domain}`, via: 'convention', sources }];
}

/** Companies of our table that nothing published reaches: their own site may say how. */
async function companiesWithout(
  { sites }: Scene,
  hosts: string[],
  open: AbuseContact[],
  ask: Ask,
  now: string,
): Promise<AbuseContact[]> {
  const silent = hosts.flatMap((host) => {
    const site = entryOf(sites, host);
    const company = site && known(site.company);
    const isReached = open.some(
      ({ party, concerns }) =>
        (party === 'hosting' && concerns === host) || (party === 'network' && concerns === site?.address),
    );
    return company && !isReached ? [{ host, company }] : [];
  });
  const told = silent.slice(0, MAX_ASKED).map(async ({ host, company }): Promise<AbuseContact[]> => {
    const answer = await securityContacts(ask, company.domain, now);
    const about = { party: 'hosting' as const, name: company.name, concerns: host, sources: answer.sources };
    if (answer.state === 'found') return answer.value.map((reach) => ({ ...about, reach, via: 'security-txt' }));
    // RFC 2142 section 4: a provider reads abuse@ its domain.
    return [{ ...about, reach: `abuse@${company.domain}`, via: 'convention' }];
  });
  return (await Promise.all(told)).flat();
}

/**
 * How the brand wants to hear that its name is used, by its own security.txt (RFC 9116): from the registry's official
 * domain, and not where the mail comes from there. `now`: ISO 8601.
 */
export async function observeBrandContacts(identity: Identity, ask: Ask, now: string): Promise<AbuseContact[]> {
  const brand = known(identity.claimedBrand);
  const role = known(identity.fromRole);
  const [official] = identity.officialDomains;
  const isItself = role?.ofClaimedBrand === true && role.role === 'official';
  if (!brand || !official || isItself) return [];
  const answer = await securityContacts(ask, official, now);
  if (answer.state !== 'found') return [];
  const about = { party: 'brand' as const, name: brand.name, concerns: official, sources: answer.sources };
  return answer.value.map((reach) => ({ ...about, reach, via: 'security-txt' }));
}

function distinct(contacts: AbuseContact[]): AbuseContact[] {
  return [...new Map(contacts.map((one) => [`${one.party} ${one.concerns} ${one.reach}`, one])).values()];
}
