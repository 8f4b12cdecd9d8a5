import { ipAddress, reverseLookupName } from '../../util/ip-address.ts';
import type { Question, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import type { DnsTransport } from './dns.ts';

/**
 * The A records of a name or address under a DNS list (RFC 5782 section 2): an address is asked in reverse, a domain as it
 * is. `codes` is a resolver that gives the addresses of 127.0.0.0/8 as they come.
 */
export function blocklistTransport(codes: DnsTransport) {
  return async ({ list, name }: Question<'blocklist'>, signal?: AbortSignal): Promise<Told<string[]>> => {
    const address = ipAddress(name);
    if (name === '' || list === '') return notAsked('malformed');
    const label = address === undefined ? name : reverseLookupName(address).replace(/\.(?:in-addr|ip6)\.arpa$/, '');
    return codes({ name: `${label}.${list}`, type: 'A' }, undefined, signal);
  };
}
