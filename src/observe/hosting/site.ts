import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Network } from '../../lookups/place.ts';
import type { ReverseName } from '../../lookups/reverse-name.ts';
import { isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { companies } from './companies.ts';
import { fronts } from './fronts.ts';
import type { ProviderSeen, ServerSeen, SiteSeen } from './hosting-seen.ts';
import type { Provider } from './provider.ts';

/** What was learned of a host before it is said whose machine that is. */
export interface SiteTraces {
  host: string;
  addresses: Answer<string[]>;
  names: Answer<ReverseName>;
  alias: Answer<string>;
  network: Answer<Network>;
  /** Of the host's domain, by its registry; empty where it was not told. */
  nameServers: string[];
  nameServerSources: Source[];
}

/** Whose machine a host stands on, and what stands before it, by alias, confirmed server name, AS number, in this order. */
export function siteOf(traces: SiteTraces, mailExchangers: Answer<string[]>): SiteSeen {
  const { addresses, alias } = traces;
  const address = addresses.state === 'found' ? addresses.value[0] : undefined;
  const front = frontOf(traces);
  const server = serverOf(traces);
  return {
    ...(address === undefined ? {} : { address }),
    alias,
    front,
    server,
    company: front.state === 'found' ? none('no-entry', front.sources) : companyOf(traces),
    mailExchangers,
  };
}

function frontOf(traces: SiteTraces): Answer<ProviderSeen> {
  const seen = byTrace(fronts, traces, ({ aliases }) => aliases);
  if (seen.state !== 'unknown' || traces.addresses.state === 'found') return seen;
  // Without an address only the delegation tells: weaker, as a front's name servers serve other hosts too.
  const { nameServers, nameServerSources } = traces;
  for (const front of fronts) {
    const mark = nameServers.find((server) => isWithin(server, front.site));
    if (mark !== undefined) return found({ ...named(front), by: 'name-servers', mark }, nameServerSources);
  }
  return seen;
}

function companyOf(traces: SiteTraces): Answer<ProviderSeen> {
  return byTrace(companies, traces, ({ shared, machines, aliases }) => [...shared, ...machines, ...aliases]);
}

function byTrace(
  table: readonly Provider[],
  { host, alias, names, network }: SiteTraces,
  domainsOf: (provider: Provider) => readonly string[],
): Answer<ProviderSeen> {
  const target = alias.state === 'found' ? alias.value : '';
  // A site below a provider's own suffix needs no alias.
  for (const [by, name, sources] of [
    ['alias', target, alias.sources],
    ['alias', host, []],
    ['server-name', names.state === 'found' ? (names.value.confirmed ?? '') : '', names.sources],
  ] as const) {
    const provider = name === '' ? undefined : closest(table, name, domainsOf);
    if (provider) return found({ ...named(provider), by, mark: name }, [...sources]);
  }
  const number = network.state === 'found' ? network.value.asn : undefined;
  const announcing = table.find(({ asNumbers }) => number !== undefined && asNumbers.includes(number));
  if (announcing) return found({ ...named(announcing), by: 'as-number', mark: `AS${number}` }, network.sources);
  const open = [alias, names, network].find((answer) => answer.state === 'unknown');
  if (number === undefined && open?.state === 'unknown') return unknown(open.reason, open.sources);
  return none('no-entry', network.sources);
}

/** `vps.ovh.net` is closer to a name below it than `ovh.net`. */
function closest(
  table: readonly Provider[],
  name: string,
  domainsOf: (provider: Provider) => readonly string[],
): Provider | undefined {
  const hits = table.flatMap((provider) =>
    domainsOf(provider)
      .filter((domain) => isWithin(name, domain))
      .map((domain) => ({ provider, length: domain.length })),
  );
  return hits.toSorted((a, b) => b.length - a.length)[0]?.provider;
}

function named({ id, name, site }: Provider): Pick<ProviderSeen, 'id' | 'name' | 'domain'> {
  return { id, name, domain: site };
}

/** Another organisation's confirmed name of the machine. Whoever names the machine as himself runs it himself. */
function serverOf({ host, names }: SiteTraces): Answer<ServerSeen> {
  if (names.state !== 'found') return names;
  const { confirmed, incomplete, ip } = names.value;
  if (confirmed === undefined) return incomplete ? unknown('unproven', names.sources) : none('no-entry', names.sources);
  if (sameOrganisation(confirmed, host)) return none('no-entry', names.sources);
  const domain = registrableDomain(confirmed) ?? confirmed;
  return found({ name: confirmed, domain, kind: kindOf(confirmed, ip) }, names.sources);
}

/** First labels that companies give to machines which one customer has for himself. */
const RENTED =
  /^(?:(?:vps|vds|vmi?|kvm|dedi(?:cated)?|root|cloud|instance|droplet|static|dynamic|dyn|ip|host)[-.\d]|ns\d{5,})/;

function kindOf(name: string, ip: string): ServerSeen['kind'] {
  const machine = companies.flatMap(({ machines }) => machines.filter((domain) => isWithin(name, domain)));
  const shared = companies.flatMap((company) => company.shared.filter((domain) => isWithin(name, domain)));
  const longest = (domains: string[]) => Math.max(0, ...domains.map((domain) => domain.length));
  if (longest(machine) > longest(shared) || repeatsAddress(name, ip) || RENTED.test(name)) return 'machine';
  // Companies number the servers that they fill with customers: sv864, www1234, h57.
  return shared.length > 0 || /^[^.]{0,40}\d/.test(name) ? 'shared' : 'other';
}

/** A name that is made from its address belongs to a machine that is rented whole. */
function repeatsAddress(name: string, ip: string): boolean {
  if (ip.includes(':')) return repeatsNibbles(name, ip);
  const runs: string[] = name.slice(0, 255).match(/\d{1,12}/g) ?? [];
  const plain = runs.map((run) => run.replace(/^0+(?=\d)/, ''));
  return ip.split('.').filter((part) => plain.includes(part)).length >= 3;
}

function repeatsNibbles(name: string, ip: string): boolean {
  const groups = ip.split(':').filter((group) => group.length >= 3);
  return groups.filter((group) => name.includes(group)).length >= 2;
}
