import type { Brand } from './brand.ts';
import { brands } from './families/index.ts';

export interface DomainRoleMatch {
  brand: Brand;
  role: Brand['domains'][number]['role'];
  /** The registry's domain that the host is or lies below. */
  domain: string;
  source: string;
}

interface Place extends DomainRoleMatch {
  exact: boolean;
}

const groups = new Map(brands.map(({ id, group }) => [id, group]));
const byDomain = new Map<string, Place[]>();
for (const brand of brands) {
  for (const { domain, role, source, exact } of brand.domains) {
    const place = { brand, role, domain, source, exact: exact === true };
    // The exact host comes first: it is the closer statement about the apex of a domain that customers share.
    byDomain.set(
      domain,
      place.exact ? [place, ...(byDomain.get(domain) ?? [])] : [...(byDomain.get(domain) ?? []), place],
    );
  }
}

/**
 * What a host is to the registry: for each brand that lists it, the role of the longest domain that covers it.
 * Takes a lower case A-label host; empty for hosts in no entry.
 */
export function rolesOf(host: string): DomainRoleMatch[] {
  const matches = new Map<string, DomainRoleMatch>();
  const labels = host.split('.').slice(-12);
  for (let first = 0; first < labels.length - 1; first++) {
    for (const place of byDomain.get(labels.slice(first).join('.')) ?? []) {
      if (matches.has(place.brand.id) || (place.exact && place.domain !== host)) continue;
      const { brand, role, domain, source } = place;
      matches.set(brand.id, { brand, role, domain, source });
    }
  }
  return [...matches.values()];
}

export interface RelatedMatch extends DomainRoleMatch {
  ofClaimedBrand: boolean;
  /** Another company of the claimed brand's group: no stranger, and yet not the brand. */
  ofClaimedGroup: boolean;
}

/** What a host is to a claimed brand (by id): its own role there, else that of a company of its group, else the first. */
export function roleBeside(host: string, claimed: string | undefined): RelatedMatch | undefined {
  const roles = rolesOf(host);
  const group = claimed === undefined ? undefined : groups.get(claimed);
  const ofGroup = ({ brand }: DomainRoleMatch) => brand.id !== claimed && group !== undefined && brand.group === group;
  const match = roles.find(({ brand }) => brand.id === claimed) ?? roles.find(ofGroup) ?? roles[0];
  return match && { ...match, ofClaimedBrand: match.brand.id === claimed, ofClaimedGroup: ofGroup(match) };
}

/** The domains from which a brand itself writes and to which it links. */
export function officialDomains(brand: Brand): string[] {
  return [...new Set(brand.domains.filter(({ role }) => role === 'official').map(({ domain }) => domain))];
}
