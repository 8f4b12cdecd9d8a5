import { type Answer, found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { wholeMailAddresses } from '../network/network-entry.ts';
import { isWithheld } from '../registration/privacy-services.ts';
import type { Registration } from '../registration/registration.ts';
import { type RegistrationEntry, registrationOf } from '../registration/registration-gaps.ts';
import { whoisDate } from '../registration/whois-dates.ts';
import type { RdapEntity, RdapObject } from './object.ts';
import { type RdapTold, rdapQuestion } from './question.ts';

const MAX_LIST = 20;

/**
 * Who holds a domain, by RDAP (RFC 9082 section 3.1.3): `base` is the registry's service. Where the registry names no
 * holder, the registrar to which it links is asked, too, and no further. `now` is ISO 8601.
 */
export async function registrationByRdap(
  ask: Ask,
  domain: string,
  base: string,
  now: string,
): Promise<Answer<Registration>> {
  const registry = await rdapQuestion(ask, `${base}domain/${domain}`, now);
  if (registry.state !== 'found') return registry;
  const { object, url } = registry.value;
  if (!speaksOf(object, domain)) return unknown('malformed', registry.sources);
  const entry = entryOf(object, domain);
  const told = { server: hostOf(url), protocol: 'rdap' as const, withheld: isRedacted(object) };
  const related = entry.registrant === undefined ? registrarLink(object, domain, url) : undefined;
  if (related === undefined) return found(registrationOf(entry, told), registry.sources);

  const registrar = await rdapQuestion(ask, related, now);
  const sources = [...registry.sources, ...registrar.sources];
  if (registrar.state !== 'found' || !speaksOf(registrar.value.object, domain)) {
    return found(registrationOf(entry, { ...told, silent: silence(registrar, related) }), sources);
  }
  const more = registrar.value;
  const full = joined(entry, entryOf(more.object, domain));
  const withheld = isRedacted(more.object) || (told.withheld && full.registrant === undefined);
  return found(registrationOf(full, { ...told, server: hostOf(more.url), withheld }), sources);
}

/** RFC 9083 section 5.3; a server that answers for another name has not answered. */
function speaksOf({ kind, ldhName, unicodeName }: RdapObject, domain: string): boolean {
  return kind === 'domain' && [ldhName, unicodeName].some((name) => name !== undefined && asciiHost(name) === domain);
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

function silence(answer: Answer<RdapTold>, url: string): NonNullable<Registration['silent']> {
  const reason = answer.state === 'found' ? 'malformed' : answer.reason;
  const retryAt = answer.state === 'unknown' ? answer.retryAt : undefined;
  return { server: hostOf(url), reason, ...(retryAt === undefined ? {} : { retryAt }) };
}

/** The registrar's own answer about the domain, as thin registries link to it (gTLD RDAP Response Profile section 3.2). */
function registrarLink({ links }: RdapObject, domain: string, from: string): string | undefined {
  return links.find(({ rel, href }) => {
    const url = rel === 'related' ? URL.parse(href) : null;
    const path = decodedPath(url?.pathname ?? '');
    return url?.protocol === 'https:' && path.endsWith(`/domain/${domain}`) && href !== from;
  })?.href;
}

function decodedPath(path: string): string {
  return path.toLowerCase().replace(/%2e/g, '.');
}

function entryOf(object: RdapObject, domain: string): RegistrationEntry {
  const registrant = withRole(object, 'registrant').map(nameOf).find(Boolean);
  const registrar = withRole(object, 'registrar')
    .map(({ name, organisation }) => name ?? organisation)
    .find(Boolean);
  const dates = {
    registeredAt: dateOf(object, ['registration']),
    changedAt: dateOf(object, ['last changed', 'last update']),
    expiresAt: dateOf(object, ['expiration', 'registrar expiration']),
  };
  const entry: RegistrationEntry = {
    domain,
    nameServers: unique(object.nameServers),
    status: unique(object.status),
    abuseContacts: wholeMailAddresses(withRole(object, 'abuse').flatMap(({ emails }) => emails)),
  };
  if (registrant !== undefined) entry.registrant = registrant;
  if (registrar !== undefined) entry.registrar = registrar;
  for (const when of ['registeredAt', 'changedAt', 'expiresAt'] as const) {
    const date = dates[when];
    if (date !== undefined) entry[when] = date;
  }
  return entry;
}

function withRole({ entities }: RdapObject, role: string): RdapEntity[] {
  return entities.filter(({ roles }) => roles.includes(role));
}

/** A person stands for his organisation where both are told. */
function nameOf({ name, organisation, status, handle }: RdapEntity): string | undefined {
  if (status.includes('private') || status.includes('removed')) return undefined;
  return [organisation, name].find((one) => one !== undefined && one !== handle && !isWithheld(one));
}

function isRedacted(object: RdapObject): boolean {
  const registrants = withRole(object, 'registrant');
  const named = registrants.some((one) => nameOf(one) !== undefined);
  const listed = object.redacted.some(({ name }) => /^registrant\b.{0,20}\b(?:name|organization)/i.test(name));
  const blank = registrants.some(({ name, organisation, status, redacted }) => {
    const hides = status.some((word) => ['private', 'removed', 'proxy', 'obscured'].includes(word));
    return hides || redacted || [name, organisation].some((one) => one !== undefined && isWithheld(one));
  });
  return registrants.some(({ status }) => status.includes('proxy')) || (!named && (listed || blank));
}

function dateOf({ events }: RdapObject, actions: string[]): string | undefined {
  const dates = actions.flatMap((action) => events.filter((event) => event.action === action));
  return dates.map(({ date }) => whoisDate(date)).find((date) => date !== undefined);
}

/** The registrar adds the holder; dates, name servers and status stay the registry's own word. */
function joined(registry: RegistrationEntry, registrar: RegistrationEntry): RegistrationEntry {
  return {
    ...registrar,
    ...registry,
    abuseContacts: unique([...registry.abuseContacts, ...registrar.abuseContacts]),
    nameServers: registry.nameServers.length > 0 ? registry.nameServers : registrar.nameServers,
    status: registry.status.length > 0 ? registry.status : registrar.status,
  };
}

function unique(values: string[]): string[] {
  return [...new Set(values)].slice(0, MAX_LIST);
}
