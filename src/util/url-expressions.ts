import type { CanonicalUrl } from './canonical-url.ts';
import { registrableDomain } from './domain.ts';
import { ipAddress } from './ip-address.ts';

/** Beside the exact host. */
const MAX_HOSTS = 4;
/** Folders from the root on, the root included. */
const MAX_FOLDERS = 4;

/**
 * What a list may hold that would cover this address: up to five hosts times up to six paths, most special first, without
 * scheme and port (Safe Browsing, suffix and prefix expressions).
 */
export function urlExpressions(url: CanonicalUrl): string[] {
  const paths = pathsOf(url);
  return hostsOf(url.host).flatMap((host) => paths.map((path) => `${host}${path}`));
}

/** The exact host, and from the longest to the shortest the names from its registrable domain on; never a public suffix. */
function hostsOf(host: string): string[] {
  if (host.startsWith('[') || ipAddress(host) !== undefined) return [host];
  const domain = registrableDomain(host);
  if (domain === undefined || domain === host) return [host];
  const labels = host.slice(0, -(domain.length + 1)).split('.');
  const parents = labels.map((_, index) => [...labels.slice(index + 1), domain].join('.'));
  return [host, ...parents.slice(-MAX_HOSTS)];
}

/** With the query, without it, and the folders that it lies in. */
function pathsOf({ path, query }: CanonicalUrl): string[] {
  const steps = path.split('/').slice(1, -1);
  const folders = ['/', ...steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`)].slice(0, MAX_FOLDERS);
  return [...new Set([`${path}${query}`, path, ...folders.toReversed()])];
}
