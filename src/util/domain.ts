import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';

/**
 * The organisation's part of a host name by the Public Suffix List (eTLD+1), private suffixes included, so that
 * `a.github.io` and `b.github.io` are two owners. `undefined` for addresses, single labels and unknown suffixes.
 */
export function registrableDomain(host: string): string | undefined {
  const before = kept.get(host);
  if (before !== undefined || kept.has(host)) return before;
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? undefined;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(host, domain);
  return domain;
}

/** One mail asks of its few hosts dozens of times. */
const MOST_KEPT = 1000;
const kept = new Map<string, string | undefined>();

/** Lower case A-label form without the last dot; empty where the text is no host name. */
export function asciiHost(host: string): string {
  const plain = host.trim().replace(/\.$/, '').toLowerCase();
  return /^[a-z0-9._-]*$/.test(plain) ? plain : domainToASCII(plain);
}

/** As people read it. */
export function unicodeHost(host: string): string {
  return domainToUnicode(host) || host;
}

/** The host is the domain or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/** Two hosts of one registrable domain: DMARC's relaxed alignment (RFC 7489 section 3.1). */
export function sameOrganisation(a: string, b: string): boolean {
  const domain = registrableDomain(a);
  return a !== '' && (a === b || (domain !== undefined && domain === registrableDomain(b)));
}
