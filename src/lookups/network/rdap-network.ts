import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { ipRange, isInRange } from '../../util/ip-range.ts';
import type { RdapEntity, RdapObject } from '../rdap/object.ts';
import { rdapQuestion } from '../rdap/question.ts';
import { isWithheld } from '../registration/privacy-services.ts';
import { whoisDate } from '../registration/whois-dates.ts';
import { isRegistryStock, mailAddresses, type NetworkEntry } from './network-entry.ts';

/** The holder of a network; what else a registry may call him. */
const HOLDERS = ['registrant', 'sponsor'];

export interface RdapNetwork {
  entry: NetworkEntry;
  /** The host that answered, behind redirects to another registry. */
  server: string;
}

/** The network of an address by RDAP (RFC 9082 section 3.1.1); `base` is the registry's service, `now` is ISO 8601. */
export async function rdapNetwork(ask: Ask, ip: string, base: string, now: string): Promise<Answer<RdapNetwork>> {
  const told = await rdapQuestion(ask, `${base}ip/${ip}`, now);
  if (told.state !== 'found') return told;
  const { object, url } = told.value;
  const range = rangeOf(object, ip);
  if (object.kind !== 'ip network' || range === undefined) return unknown('malformed', told.sources);
  const entry = entryOf(object, range);
  if (isRegistryStock(entry)) return none('no-entry', told.sources);
  return found({ entry, server: URL.parse(url)?.host ?? '' }, told.sources);
}

/** The prefix that holds the address; first and last address where there is none. */
function rangeOf({ prefixes, startAddress, endAddress }: RdapObject, ip: string): string | undefined {
  return [...prefixes, `${startAddress ?? ''} - ${endAddress ?? ''}`].find((text) => {
    const range = ipRange(text);
    return range !== undefined && isInRange(ip, range);
  });
}

function entryOf(object: RdapObject, range: string): NetworkEntry {
  const holders = object.entities.filter(({ roles }) => roles.some((role) => HOLDERS.includes(role)));
  const abuse = object.entities.filter(({ roles }) => roles.includes('abuse'));
  const entry: NetworkEntry = { range, abuseContacts: mailAddresses(abuse.flatMap(({ emails }) => emails)) };
  const organisation = holders.map(nameOf).find((name) => name !== undefined) ?? described(object);
  if (organisation !== undefined) entry.organisation = organisation;
  if (object.name !== undefined) entry.name = object.name;
  const country = object.country ?? holders.find((holder) => holder.country !== undefined)?.country;
  if (country !== undefined && /^[a-z]{2}$/i.test(country)) entry.country = country.toUpperCase();
  const [registeredAt, changedAt] = [dateOf(object, 'registration'), dateOf(object, 'last changed')];
  if (registeredAt !== undefined) entry.registeredAt = registeredAt;
  if (changedAt !== undefined) entry.changedAt = changedAt;
  return entry;
}

/** A handle of a maintainer is no name. */
function nameOf({ organisation, name, handle, kind }: RdapEntity): string | undefined {
  if (kind === 'individual' && organisation === undefined) return undefined;
  return [organisation, name].find((one) => one !== undefined && one !== handle && !isWithheld(one));
}

/** APNIC and the registries that follow it tell the holder in a remark, as in RPSL's `descr`. */
function described({ notices }: RdapObject): string | undefined {
  const remark = notices.find(({ title }) => title.toLowerCase() === 'description');
  const [first = ''] = remark?.description.split('\n') ?? [];
  return first.trim() === '' ? undefined : first.trim();
}

function dateOf({ events }: RdapObject, action: string): string | undefined {
  return whoisDate(events.find((event) => event.action === action)?.date ?? '');
}
