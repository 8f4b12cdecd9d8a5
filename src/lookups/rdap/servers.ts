import { type Answer, found, none } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';

export interface RdapServers {
  /** Base URLs of one service, the preferred first; each ends with a slash. */
  urls: [string, ...string[]];
  /** ISO 8601 day of the bootstrap file that says so. */
  publishedAt: string;
}

/**
 * Whose RDAP service speaks of a domain, an IP address or an AS number (`AS64500`), by IANA's bootstrap files
 * (RFC 9224). `none`: IANA lists no service for it.
 */
export async function rdapServers(ask: Ask, object: string): Promise<Answer<RdapServers>> {
  const answer = await ask('table', { table: 'rdap', object });
  if (answer.state !== 'found') return answer;
  const { servers = [], builtAt } = answer.value;
  const [first, ...others] = servers;
  if (first === undefined) return none('no-entry', answer.sources);
  return found({ urls: [first, ...others], publishedAt: builtAt }, answer.sources);
}
