import { type Answer, known, unknown } from '../../answer.ts';
import { alias } from '../../lookups/alias.ts';
import { mailExchangers } from '../../lookups/mail-exchangers.ts';
import { networkRegistration } from '../../lookups/network/network-registration.ts';
import type { Ask } from '../../outside/ask.ts';
import { registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import type { DnsSeen, Ownership, PlacesSeen } from '../observations.ts';
import type { SiteSeen } from './hosting-seen.ts';
import { siteOf } from './site.ts';

/** Who holds the networks of addresses, by their registries, side by side; `now` is the recorded clock (ISO 8601). */
export async function observeNetworks(
  addresses: readonly string[],
  ask: Ask,
  now: string,
): Promise<Ownership['networks']> {
  const told = await Promise.all(addresses.map(async (ip) => [ip, await networkRegistration(ask, ip, now)] as const));
  return Object.fromEntries(told);
}

/** What the zones of hosts say beside their addresses. */
export type Zones = Record<string, { alias: Answer<string>; mailExchangers: Answer<string[]> }>;

/** What the hosts are aliases of, and whether their domains receive mail. */
export async function observeZones(hosts: readonly string[], ask: Ask): Promise<Zones> {
  const told = await Promise.all(
    hosts.map(async (host) => {
      const domain = registrableDomain(host);
      const [target, exchangers] = await Promise.all([
        alias(ask, host),
        domain === undefined ? unknown('no-domain') : mailExchangers(ask, domain),
      ]);
      return [host, { alias: target, mailExchangers: exchangers }] as const;
    }),
  );
  return Object.fromEntries(told);
}

/** On whose machines the hosts stand whose addresses were asked about. */
export function observeSites(
  zones: Zones,
  { hosts }: Pick<DnsSeen, 'hosts'>,
  { addresses: places }: PlacesSeen,
  domains: Ownership['domains'],
): Record<string, SiteSeen> {
  const sites = Object.entries(hosts).map(([host, { addresses, names }]): [string, SiteSeen] => {
    const [address = ''] = known(addresses) ?? [];
    const registration = domains[registrableDomain(host) ?? ''];
    const zone = entryOf(zones, host) ?? { alias: unknown('not-allowed'), mailExchangers: unknown('not-allowed') };
    const traces = {
      host,
      addresses,
      names,
      alias: zone.alias,
      network: entryOf(places, address)?.network ?? unknown('not-allowed'),
      nameServers: (registration && known(registration)?.nameServers) ?? [],
      nameServerSources: registration?.sources ?? [],
    };
    return [host, siteOf(traces, zone.mailExchangers)];
  });
  return Object.fromEntries(sites);
}
