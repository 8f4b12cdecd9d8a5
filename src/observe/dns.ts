import { type Answer, unknown } from '../answer.ts';
import { addresses } from '../lookups/addresses.ts';
import { mailExchangers } from '../lookups/mail-exchangers.ts';
import { type ReverseName, reverseName } from '../lookups/reverse-name.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import { ipAddress } from '../util/ip-address.ts';
import type { DnsSeen } from './observations.ts';

/** Names and addresses of the sender's domain, of the host that connected, and of the hosts that links lead to. */
export async function observeDns(mail: Mail, hosts: readonly string[], ask: Ask): Promise<DnsSeen> {
  const domain = mail.headerFrom?.domain || mail.returnPath?.domain || '';
  const { sendingIp, sendingHop } = mail.route;
  const helo = sendingHop === undefined ? undefined : mail.route.hops[sendingHop]?.helo;
  const [own, exchangers, sendingName, heloAddresses, seen] = await Promise.all([
    domain ? addresses(ask, domain) : unknown('no-domain'),
    domain ? mailExchangers(ask, domain) : unknown('no-domain'),
    sendingIp ? reverseName(ask, sendingIp) : unknown('no-sending-address'),
    helo?.includes('.') && !ipAddress(helo) ? addresses(ask, helo) : unknown('no-domain'),
    observeHosts(hosts, ask),
  ]);
  return {
    domain,
    addresses: own,
    mailExchangers: exchangers,
    sendingName,
    heloAddresses,
    hosts: seen,
  };
}

/** Addresses and server names of hosts to which something leads. */
export async function observeHosts(hosts: readonly string[], ask: Ask): Promise<DnsSeen['hosts']> {
  return Object.fromEntries(
    await Promise.all(hosts.map(async (host) => [host, await observeHost(host, ask)] as const)),
  );
}

async function observeHost(host: string, ask: Ask): Promise<DnsSeen['hosts'][string]> {
  const own = await addressesOf(host, ask);
  return { addresses: own, names: await nameOfFirst(own, ask) };
}

/** The addresses of a host of a link, which may be written as an address itself. */
export async function addressesOf(host: string, ask: Ask): Promise<Answer<string[]>> {
  const literal = ipAddress(host);
  return literal ? { state: 'found', value: [literal], sources: [] } : addresses(ask, host);
}

async function nameOfFirst(own: Answer<string[]>, ask: Ask): Promise<Answer<ReverseName>> {
  if (own.state !== 'found') return own;
  const [first] = own.value;
  return first ? reverseName(ask, first) : unknown('no-entry');
}
