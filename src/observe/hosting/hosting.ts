import { type Answer, known, unknown } from '../../answer.ts';
import { alias } from '../../lookups/alias.ts';
import { mailExchangers } from '../../lookups/mail-exchangers.ts';
import { type NetworkRegistration, networkRegistration } from '../../lookups/network/network-registration.ts';
import { type SystemRegistration, systemRegistration } from '../../lookups/network/system-registration.ts';
import { network } from '../../lookups/place.ts';
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

/** Who holds the systems that announce these addresses, where the registrations of their networks leave it open. */
export async function observeSystems(
  addresses: readonly string[],
  networks: Ownership['networks'],
  ask: Ask,
  now: string,
): Promise<Ownership['systems']> {
  const open = addresses.filter((ip) => isOpen(entryOf(networks, ip)));
  const told = await Promise.all(
    open.map(async (ip): Promise<[string, Answer<SystemRegistration>]> => {
      const system = await network(ask, ip);
      const number = known(system)?.asn;
      if (number === undefined) return [ip, unknown('no-entry', system.sources)];
      const answer = await systemRegistration(ask, number, now);
      return [ip, { ...answer, sources: [...system.sources, ...answer.sources] }];
    }),
  );
  return Object.fromEntries(told);
}

/** A refusal of the registry holds for this question, too; where nobody may be asked, nobody is. */
function isOpen(answer: Answer<NetworkRegistration> | undefined): boolean {
  if (answer?.state !== 'found') return answer?.state === 'none' || answer?.reason === 'malformed';
  const { organisation, abuseContacts } = answer.value;
  return organisation === undefined || abuseContacts.length === 0;
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
