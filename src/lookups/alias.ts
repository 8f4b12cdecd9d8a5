import { type Answer, found, none } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { ipAddress } from '../util/ip-address.ts';

/** The name that a host is an alias of (CNAME, RFC 1034 section 3.6.2): often that of the service it stands on. */
export async function alias(ask: Ask, host: string): Promise<Answer<string>> {
  if (ipAddress(host) !== undefined) return none('nodata');
  const answer = await ask('dns', { name: host, type: 'CNAME' });
  if (answer.state !== 'found') return answer;
  const [target] = answer.value;
  return target === undefined || target === host ? none('nodata', answer.sources) : found(target, answer.sources);
}
