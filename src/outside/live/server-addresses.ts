import { isPublicAddress } from '../../util/ip-address.ts';
import type { Aside, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import type { DnsTransport } from './dns.ts';

const MAX_ADDRESSES = 2;

/**
 * Addresses on the internet of a server that is about to be asked, IPv4 before IPv6; never one of a network inside, whoever
 * named it (`private-address`). Each question to the resolver is told `aside`.
 */
export async function serverAddresses(
  dns: DnsTransport,
  server: string,
  aside?: Aside,
  signal?: AbortSignal,
): Promise<{ open: string[] } | Told<never>> {
  const ofType = (type: 'A' | 'AAAA') => {
    const told = dns({ name: server, type }, aside, signal);
    aside?.({ name: server, type }, told);
    return told;
  };
  const v4 = await ofType('A');
  const told = v4.state === 'none' ? await ofType('AAAA') : v4;
  if (told.state !== 'found') return { state: 'unknown', reason: told.reason, from: '' };
  const open = told.value.filter(isPublicAddress).slice(0, MAX_ADDRESSES);
  return open.length ? { open } : notAsked('private-address');
}
