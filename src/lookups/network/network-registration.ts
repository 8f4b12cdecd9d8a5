import { type Answer, found, type Reason, type Source, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { ipAddress, isPublicAddress } from '../../util/ip-address.ts';
import { rdapServers } from '../rdap/servers.ts';
import type { NetworkEntry } from './network-entry.ts';
import { type RdapNetwork, rdapNetwork } from './rdap-network.ts';
import { nationalNetwork, whoisNetwork } from './whois-network.ts';

/** Who holds the network that an address belongs to, as its registry tells. */
export interface NetworkRegistration extends NetworkEntry {
  /** The server that said the most. */
  server: string;
  protocol: 'rdap' | 'whois';
}

/** A refusal holds for both protocols of a registry, and is not got round; after a silence there is no time for the other. */
const FINAL: ReadonlySet<Reason> = new Set([
  'rate-limited',
  'refused',
  'timeout',
  'budget',
  'names-recipient',
  'private-address',
]);

/**
 * Who holds the network of an address: by RDAP where IANA lists a service for it (RFC 9224); where that fails, or names no
 * holder, by WHOIS (RFC 3912). Private and reserved addresses are nobody's, and nobody is asked about them. `now`: ISO 8601.
 */
export async function networkRegistration(ask: Ask, ip: string, now: string): Promise<Answer<NetworkRegistration>> {
  const address = ipAddress(ip);
  if (address === undefined) return unknown('malformed');
  if (!isPublicAddress(address)) return unknown('private-address');

  const servers = await rdapServers(ask, address);
  if (servers.state !== 'found') return byWhois(ask, address);
  const rdap = await rdapNetwork(ask, address, servers.value.urls[0], now);
  if (rdap.state === 'unknown' && FINAL.has(rdap.reason)) return rdap;
  if (rdap.state === 'found' && rdap.value.entry.organisation !== undefined) return inOwnLanguage(ask, address, rdap);

  const whois = await byWhois(ask, address);
  const sources = [...rdap.sources, ...whois.sources];
  if (rdap.state !== 'found') return whois.state === 'unknown' ? { ...rdap, sources } : { ...whois, sources };
  if (whois.state !== 'found') return found(told(rdap.value), sources);
  const abuseContacts = [...new Set([...rdap.value.entry.abuseContacts, ...whois.value.abuseContacts])];
  return found({ ...whois.value, abuseContacts }, sources);
}

/** RDAP tells holders in Latin letters; the registries of Japan and Korea know how they write themselves, and more. */
async function inOwnLanguage(
  ask: Ask,
  address: string,
  { value, sources }: { value: RdapNetwork; sources: Source[] },
): Promise<Answer<NetworkRegistration>> {
  const { organisation = '', country = '', abuseContacts } = value.entry;
  if (!/^[\x20-\x7e]*$/.test(organisation)) return found(told(value), sources);
  const national = await nationalNetwork(ask, address, country);
  const all = [...sources, ...national.sources];
  if (national.state !== 'found') return found(told(value), all);
  const { entry, server } = national.value;
  const contacts = [...new Set([...abuseContacts, ...entry.abuseContacts])];
  const names = { organisationEnglish: organisation, ...entry };
  return found({ ...value.entry, ...names, abuseContacts: contacts, server, protocol: 'whois' }, all);
}

function told({ entry, server }: RdapNetwork): NetworkRegistration {
  return { ...entry, server, protocol: 'rdap' };
}

async function byWhois(ask: Ask, address: string): Promise<Answer<NetworkRegistration>> {
  const answer = await whoisNetwork(ask, address);
  if (answer.state !== 'found') return answer;
  const { entry, server } = answer.value;
  return found({ ...entry, server, protocol: 'whois' }, answer.sources);
}
