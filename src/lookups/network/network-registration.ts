import { type Answer, found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { ipAddress, isPublicAddress } from '../../util/ip-address.ts';
import type { NetworkEntry } from './network-entry.ts';
import { whoisNetwork } from './whois-network.ts';

/** Who holds the network that an address belongs to, as its registry tells. */
export interface NetworkRegistration extends NetworkEntry {
  /** The server that said so. */
  server: string;
}

/** Who holds the network of an address. Private and reserved addresses are nobody's, and nobody is asked about them. */
export async function networkRegistration(ask: Ask, ip: string): Promise<Answer<NetworkRegistration>> {
  const address = ipAddress(ip);
  if (address === undefined) return unknown('malformed');
  if (!isPublicAddress(address)) return unknown('private-address');
  const told = await whoisNetwork(ask, address);
  if (told.state !== 'found') return told;
  const { entry, server } = told.value;
  return found({ ...entry, server }, told.sources);
}
