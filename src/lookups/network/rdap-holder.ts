import type { RdapEntity, RdapObject } from '../rdap/object.ts';
import { isWithheld } from '../registration/privacy-services.ts';
import { whoisDate } from '../registration/whois-dates.ts';
import { mailAddresses, type NetworkEntry } from './network-entry.ts';

/** The holder of a network; what else a registry may call him. */
const HOLDERS = ['registrant', 'sponsor'];

type Holder = Pick<NetworkEntry, 'organisation' | 'country' | 'registeredAt' | 'changedAt' | 'abuseContacts'>;

/** Who holds an address range or an AS number by its RDAP object (RFC 9083 section 5), since when, and whom to tell. */
export function holderOf(object: RdapObject): Holder {
  const holders = object.entities.filter(({ roles }) => roles.some((role) => HOLDERS.includes(role)));
  const abuse = object.entities.filter(({ roles }) => roles.includes('abuse'));
  const holder: Holder = { abuseContacts: mailAddresses(abuse.flatMap(({ emails }) => emails)) };
  const organisation = holders.map(nameOf).find((name) => name !== undefined) ?? described(object);
  if (organisation !== undefined) holder.organisation = organisation;
  const country = object.country ?? holders.find((one) => one.country !== undefined)?.country;
  if (country !== undefined && /^[a-z]{2}$/i.test(country)) holder.country = country.toUpperCase();
  const [registeredAt, changedAt] = [dateOf(object, 'registration'), dateOf(object, 'last changed')];
  if (registeredAt !== undefined) holder.registeredAt = registeredAt;
  if (changedAt !== undefined) holder.changedAt = changedAt;
  return holder;
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
