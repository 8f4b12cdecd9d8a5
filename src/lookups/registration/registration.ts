import { getDomain } from 'tldts';
import { type Answer, type Reason, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { registrationByRdap } from '../rdap/registration.ts';
import { rdapServers } from '../rdap/servers.ts';
import { registrationByWhois } from './registration-whois.ts';

/** Who holds a domain, as its registry and registrar tell. */
export interface Registration {
  domain: string;
  registrant?: string;
  registrantEnglish?: string;
  registrar?: string;
  /** Dates are ISO 8601: a day, or a moment in UTC. */
  registeredAt?: string;
  changedAt?: string;
  expiresAt?: string;
  nameServers: string[];
  status: string[];
  abuseContacts: string[];
  /** The registrant is a privacy or proxy service, or withheld: the name, if any, is neither owner nor victim. */
  proxy: boolean;
  /** What those who answered do not publish: asking again would tell no more. Other missing fields are not known. */
  notPublished: RegistrationField[];
  /** Who was pointed to for more, and did not tell. */
  silent?: { server: string; reason: Reason; retryAt?: string };
  /** The server that said the most. */
  server: string;
  protocol: 'rdap' | 'whois';
}

export type RegistrationField = 'registrant' | 'registrar' | 'registeredAt' | 'changedAt' | 'expiresAt';

/** After these an answer of the same registry in another protocol may still come; a refusal holds for both. */
const OTHER_WAY: ReadonlySet<Reason> = new Set([
  'unreachable',
  'server-failure',
  'malformed',
  'too-large',
  'unsupported',
  'not-allowed',
  'not-recorded',
]);

/**
 * Who holds a domain and since when: by RDAP where IANA lists a service for it (RFC 9224), else, and where that service
 * fails, by WHOIS (RFC 3912). Takes any host; the registry is asked for the domain that ICANN's rules make of it.
 * `now` (ISO 8601) is what a server's "ask again in so many seconds" counts from.
 */
export async function registration(ask: Ask, host: string, now: string): Promise<Answer<Registration>> {
  const domain = getDomain(asciiHost(host), { allowPrivateDomains: false });
  if (!domain) return unknown('no-domain');
  const servers = await rdapServers(ask, domain);
  if (servers.state !== 'found') return registrationByWhois(ask, domain, now);
  const [base] = servers.value.urls;
  const told = await registrationByRdap(ask, domain, base, now);
  if (told.state !== 'unknown' || !OTHER_WAY.has(told.reason)) return told;
  const other = await registrationByWhois(ask, domain, now);
  return other.state === 'unknown' ? told : other;
}
