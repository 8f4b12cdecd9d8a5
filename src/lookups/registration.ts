import { getDomain } from 'tldts';
import { type Answer, found, none, type Source, unknown } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { asciiHost } from '../util/domain.ts';
import { jprsEntry } from './jprs-answer.ts';
import { isPrivacyService, isWithheld } from './privacy-services.ts';
import { type WhoisEntry, whoisEntry, whoisReferral } from './whois-entry.ts';
import { whoisOutcome } from './whois-outcome.ts';

/** Who holds a domain, as its registry tells. Missing fields were not told. */
export interface Registration {
  domain: string;
  registrant?: string;
  registrantEnglish?: string;
  registrar?: string;
  registeredAt?: string;
  changedAt?: string;
  expiresAt?: string;
  nameServers: string[];
  status: string[];
  abuseContacts: string[];
  /** The registrant is a privacy or proxy service, so neither owner nor victim. */
  proxy: boolean;
  /** The server that said so. */
  server: string;
}

const JPRS = 'whois.jprs.jp';
const IANA = 'whois.iana.org';

/**
 * Who holds a domain and since when, by WHOIS (RFC 3912): .jp at JPRS; else the registry that IANA names, and the
 * registrar that the registry names. Takes any host; the registry is asked for the domain that ICANN's rules make of it.
 */
export async function registration(ask: Ask, domain: string): Promise<Answer<Registration>> {
  const registered = getDomain(asciiHost(domain), { allowPrivateDomains: false });
  if (!registered) return unknown('no-domain');
  const topLevel = registered.slice(registered.lastIndexOf('.') + 1);
  if (topLevel === 'jp') return read(await inquire(ask, JPRS, registered), registered);

  const iana = await ask('whois', { server: IANA, query: topLevel });
  if (iana.state !== 'found') return iana;
  const registry = whoisReferral(iana.value.text, ['refer', 'whois']);
  if (registry === undefined) return unknown('unsupported', iana.sources);

  const told = await inquire(ask, registry, registered, iana.sources);
  const thin = read(told, registered);
  if (thin.state !== 'found' || told.answer.state !== 'found' || thin.value.registrant !== undefined) return thin;
  const registrar = whoisReferral(told.answer.value.text, ['registrar whois server', 'whois server']);
  if (registrar === undefined || registrar === registry || thin.value.proxy) return thin;
  return joined(thin, read(await inquire(ask, registrar, registered, thin.sources), registered));
}

interface Inquiry {
  server: string;
  answer: Answer<{ text: string }>;
}

async function inquire(ask: Ask, server: string, domain: string, before: Source[] = []): Promise<Inquiry> {
  const answer = await ask('whois', { server, query: queryFor(server, domain) });
  return { server, answer: { ...answer, sources: [...before, ...answer.sources] } };
}

/** Verisign also searches name servers and DENIC wants its form named; everyone else takes the bare domain. */
function queryFor(server: string, domain: string): string {
  if (server === 'whois.verisign-grs.com') return `domain ${domain}`;
  return server === 'whois.denic.de' ? `-T dn,ace ${domain}` : domain;
}

function read({ server, answer }: Inquiry, domain: string): Answer<Registration> {
  if (answer.state !== 'found') return answer;
  const { text } = answer.value;
  const entry = server === JPRS ? jprsEntry(text) : whoisEntry(text);
  const ofDomain = entry !== undefined && sameName(entry.domain, domain);
  const outcome = whoisOutcome(text, ofDomain);
  if (outcome === 'entry' && entry) return found(registrationOf(entry, server), answer.sources);
  return outcome === 'no-entry'
    ? none('no-entry', answer.sources)
    : unknown(outcome === 'rate-limited' ? outcome : 'malformed', answer.sources);
}

function sameName(a: string, b: string): boolean {
  return asciiHost(a) === asciiHost(b);
}

function registrationOf({ registrant, ...entry }: WhoisEntry, server: string): Registration {
  const proxy = registrant !== undefined && (isPrivacyService(registrant) || isWithheld(registrant));
  const named = registrant !== undefined && !isWithheld(registrant);
  return { ...entry, ...(named ? { registrant } : {}), proxy, server };
}

/** The registrar of a thin registry adds the registrant; dates, servers and status stay the registry's own word. */
function joined(
  thin: { state: 'found'; value: Registration; sources: Source[] },
  full: Answer<Registration>,
): Answer<Registration> {
  if (full.state !== 'found') return found(thin.value, full.sources);
  const abuseContacts = [...new Set([...thin.value.abuseContacts, ...full.value.abuseContacts])];
  const { proxy, server } = full.value;
  return found({ ...full.value, ...thin.value, abuseContacts, proxy, server }, full.sources);
}
