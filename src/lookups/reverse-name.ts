import { type Answer, found, unknown } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { ipAddress, reverseLookupName, sameAddress } from '../util/ip-address.ts';

export interface ReverseName {
  ip: string;
  names: string[];
  /** A name that leads back to the address, where one does. */
  confirmed?: string;
  /** Some name's addresses are not known, so a missing `confirmed` proves nothing. */
  incomplete?: true;
}

/** RFC 8601 section 3 takes the names in any order; anyone may list thousands for his own address. */
const MAX_NAMES = 5;

/**
 * The names of an address by reverse DNS, and which of them leads back to it (iprev, RFC 8601 section 3): anyone may
 * give his own address any name, and only the holder of the name can confirm it.
 */
export async function reverseName(ask: Ask, ip: string): Promise<Answer<ReverseName>> {
  const address = ipAddress(ip);
  if (address === undefined) return unknown('malformed');
  const pointers = await ask('dns', { name: reverseLookupName(address), type: 'PTR' });
  if (pointers.state !== 'found') return pointers;

  const names = pointers.value.slice(0, MAX_NAMES);
  const type = address.includes(':') ? 'AAAA' : 'A';
  const back = await Promise.all(names.map((name) => ask('dns', { name, type })));
  const sources = [...pointers.sources, ...back.flatMap((answer) => answer.sources)];
  const confirmed = names.find((_, index) => {
    const answer = back[index];
    return answer?.state === 'found' && answer.value.some((one) => sameAddress(one, address));
  });
  if (confirmed !== undefined) return found({ ip: address, names, confirmed }, sources);
  const incomplete = pointers.value.length > MAX_NAMES || back.some((answer) => answer.state === 'unknown');
  return found({ ip: address, names, ...(incomplete ? { incomplete } : {}) }, sources);
}
