import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { jprsEntry } from './jprs-answer.ts';
import type { Registration } from './registration.ts';
import { type RegistrationEntry, registrationOf } from './registration-gaps.ts';
import { retryIn } from './retry-moment.ts';
import { whoisEntry, whoisReferral } from './whois-entry.ts';
import { askedPatience, whoisOutcome } from './whois-outcome.ts';

const JPRS = 'whois.jprs.jp';
const IANA = 'whois.iana.org';
/** What stands for bytes that fit no charset (U+FFFD). */
const UNREADABLE = '\u{FFFD}';

interface Told {
  server: string;
  entry: RegistrationEntry;
  /** The whole answer, for what it points to. */
  text: string;
}

/**
 * Who holds a domain, by WHOIS (RFC 3912): .jp at JPRS; else the registry that IANA names, and the registrar that the
 * registry names. `domain` is the one that was registered, in ASCII; `now` is ISO 8601.
 */
export async function registrationByWhois(ask: Ask, domain: string, now: string): Promise<Answer<Registration>> {
  const topLevel = domain.slice(domain.lastIndexOf('.') + 1);
  if (topLevel === 'jp') return alone(await inquireJprs(ask, domain, now));

  const iana = await ask('whois', { server: IANA, query: topLevel });
  if (iana.state !== 'found') return iana;
  const registry = whoisReferral(iana.value.text, ['refer', 'whois']);
  if (registry === undefined) return unknown('unsupported', iana.sources);

  const thin = await inquire(ask, registry, domain, now, iana.sources);
  // A withheld name counts as one: who registers for a registry that withholds is not asked for what it hides.
  if (thin.state !== 'found' || thin.value.entry.registrant !== undefined) return alone(thin);
  const registrar = whoisReferral(thin.value.text, ['registrar whois server', 'whois server']);
  if (registrar === undefined || registrar === registry) return alone(thin);
  return joined(thin, await inquire(ask, registrar, domain, now, thin.sources), registrar);
}

/** JPRS answers in Japanese; its English form is asked for only where the letters of that cannot be read. */
async function inquireJprs(ask: Ask, domain: string, now: string): Promise<Answer<Told>> {
  const japanese = await inquire(ask, JPRS, domain, now);
  if (japanese.state !== 'found' || !japanese.value.text.includes(UNREADABLE)) return japanese;
  const english = await inquire(ask, JPRS, domain, now, japanese.sources, `${domain}/e`);
  return english.state === 'found' ? english : japanese;
}

async function inquire(
  ask: Ask,
  server: string,
  domain: string,
  now: string,
  before: Source[] = [],
  query = queryFor(server, domain),
): Promise<Answer<Told>> {
  const answer = await ask('whois', { server, query });
  const sources = [...before, ...answer.sources];
  if (answer.state !== 'found') return { ...answer, sources };
  const { text } = answer.value;
  const entry = server === JPRS ? jprsEntry(text) : whoisEntry(text, domain);
  const ofDomain = entry !== undefined && asciiHost(entry.domain) === domain;
  const outcome = whoisOutcome(text, ofDomain);
  if (outcome === 'entry' && entry) return found({ server, entry, text }, sources);
  if (outcome === 'no-entry') return none('no-entry', sources);
  if (outcome !== 'rate-limited' && outcome !== 'refused') return unknown('malformed', sources);
  const seconds = askedPatience(text);
  return unknown(outcome, sources, seconds === undefined ? undefined : retryIn(seconds, now));
}

/** Verisign also searches name servers and DENIC wants its form named; everyone else takes the bare domain. */
function queryFor(server: string, domain: string): string {
  if (server === 'whois.verisign-grs.com') return `domain ${domain}`;
  return server === 'whois.denic.de' ? `-T dn,ace ${domain}` : domain;
}

function alone(told: Answer<Told>): Answer<Registration> {
  if (told.state !== 'found') return told;
  const { entry, server } = told.value;
  return found(registrationOf(entry, { server, protocol: 'whois' }), told.sources);
}

/** The registrar of a thin registry adds the registrant; dates, servers and status stay the registry's own word. */
function joined(thin: Answer<Told>, full: Answer<Told>, registrar: string): Answer<Registration> {
  if (thin.state !== 'found') return alone(thin);
  const { entry, server } = thin.value;
  if (full.state !== 'found') {
    const retryAt = full.state === 'unknown' ? full.retryAt : undefined;
    const silent = { server: registrar, reason: full.reason, ...(retryAt === undefined ? {} : { retryAt }) };
    return found(registrationOf(entry, { server, protocol: 'whois', silent }), full.sources);
  }
  const more = full.value.entry;
  const abuseContacts = [...new Set([...entry.abuseContacts, ...more.abuseContacts])];
  return found(
    registrationOf({ ...more, ...entry, abuseContacts }, { server: registrar, protocol: 'whois' }),
    full.sources,
  );
}
