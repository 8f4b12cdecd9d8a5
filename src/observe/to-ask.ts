import type { Mail } from '../mail/mail.ts';
import { namesRecipient, type RecipientTokens } from '../redaction/recipient-tokens.ts';
import { isWithin, registrableDomain } from '../util/domain.ts';
import type { LinkFound } from './links.ts';
import { isNeutralLink } from './neutral-links.ts';
import type { Identity, Unasked } from './observations.ts';

/** One mail may name thousands of hosts: what is asked about is bounded, and the most telling go first. */
const MAX_HOSTS = 12;
const MAX_DOMAINS = 8;
/** So many names of those that were left are shown. */
const MAX_SHOWN = 5;

export interface ToAsk {
  /** Hosts of links, the most telling first. */
  hosts: string[];
  /** Registrable domains of the sender and of links, the sender's first. */
  domains: string[];
  unasked: Unasked;
}

/** Which hosts and domains of a mail the world is asked about, and which are too many. */
export function toAsk(mail: Mail, links: LinkFound[], identity: Identity, tokens: RecipientTokens): ToAsk {
  const hosts = oneOfEachDomainFirst(hostsByRank(mail, links)).filter(
    (host) => !isOwn(host, identity) && !namesRecipient(host, tokens),
  );
  const domains = domainsOf(mail, hosts, identity);
  return {
    hosts: hosts.slice(0, MAX_HOSTS),
    domains: domains.slice(0, MAX_DOMAINS),
    unasked: { hosts: rest(hosts, MAX_HOSTS), domains: rest(domains, MAX_DOMAINS) },
  };
}

/** Each host once, by the most telling of its links. */
function hostsByRank(mail: Mail, links: LinkFound[]): string[] {
  const ranks = new Map<string, number>();
  for (const link of links) {
    if (link.host !== '') ranks.set(link.host, Math.max(ranks.get(link.host) ?? 0, rank(mail, link)));
  }
  return [...ranks].toSorted(([, a], [, b]) => b - a).map(([host]) => host);
}

/** An imitation tells most, then a host that is nobody's we know, then what asks the reader to act; the foot nothing. */
function rank(mail: Mail, { link, lookalike, role, action, ofFromDomain }: LinkFound): number {
  const written = mail.links[link];
  if (written && isNeutralLink(written) && !lookalike) return 0;
  const isStrange = role.state !== 'found' && !ofFromDomain;
  return 1 + Number(action) * 2 + Number(isStrange) * 3 + Number(lookalike !== undefined) * 6;
}

/** Many hosts of one domain, as a wildcard gives to anyone, must not crowd out another domain. */
function oneOfEachDomainFirst(hosts: string[]): string[] {
  const turns: string[][] = [];
  const taken = new Map<string, number>();
  for (const host of hosts) {
    const domain = registrableDomain(host) ?? host;
    const turn = taken.get(domain) ?? 0;
    taken.set(domain, turn + 1);
    turns[turn] = [...(turns[turn] ?? []), host];
  }
  return turns.flat();
}

/** Registries learn nothing of the receiver's own domains, and are not asked who holds a mailbox provider. */
function domainsOf(mail: Mail, hosts: string[], identity: Identity): string[] {
  const sender = identity.fromIsFreeMail ? [] : [mail.headerFrom?.domain ?? '', mail.returnPath?.domain ?? ''];
  const domains = [...sender, ...hosts].map((host) => registrableDomain(host) ?? '');
  return [...new Set(domains)].filter((domain) => domain && !isOwn(domain, identity));
}

function isOwn(host: string, identity: Identity): boolean {
  return identity.ownDomains.some((own) => isWithin(host, own));
}

function rest(names: string[], most: number): Unasked['hosts'] {
  return { count: Math.max(0, names.length - most), first: names.slice(most, most + MAX_SHOWN) };
}
