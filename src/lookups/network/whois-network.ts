import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { whoisReferral } from '../registration/whois-entry.ts';
import { whoisOutcome } from '../registration/whois-outcome.ts';
import { jpnicNetwork } from './jpnic-network.ts';
import { labelledNetwork } from './labelled-network.ts';
import type { NetworkEntry } from './network-entry.ts';

const IANA = 'whois.iana.org';
const ARIN = 'whois.arin.net';
const RIPE = 'whois.ripe.net';
const JPNIC = 'whois.nic.ad.jp';
const KRNIC = 'whois.kisa.or.kr';
/** Whom an answer may send us on to. A holder's own server (rwhois) would learn that somebody looks, and is not asked. */
const REGISTRIES = new Set([ARIN, RIPE, JPNIC, KRNIC, 'whois.apnic.net', 'whois.lacnic.net', 'whois.afrinic.net']);
/** IANA, the registry that the block was given to first, the one that keeps it today, and the country's own. */
const MAX_QUESTIONS = 4;

/** National registries whose networks APNIC mirrors without details, and how it says so. */
const NATIONAL: readonly [mark: RegExp, server: string][] = [
  [/\bwhois\.nic\.ad\.jp\b|^(?:source|netname):\s{1,20}JPNIC\b/im, JPNIC],
  [/\bwhois\.(?:kisa|krnic|nida|nic)\.(?:or\.kr|net)\b|^(?:source|netname):\s{1,20}KRNIC\b/im, KRNIC],
];
const MAX_TEXT = 64 * 1024;

export interface WhoisNetwork {
  entry: NetworkEntry;
  server: string;
}

/**
 * The network of a public address by WHOIS (RFC 3912): IANA names the regional registry, ARIN and IANA refer, and APNIC's
 * mirror of a national registry leads there. The last registry that knows the network is believed; if it is silent, what
 * the one before it said stands.
 */
export async function whoisNetwork(ask: Ask, ip: string): Promise<Answer<WhoisNetwork>> {
  const sources: Source[] = [];
  const asked = new Set<string>();
  let last: Answer<WhoisNetwork> = unknown('unsupported');
  let best: WhoisNetwork | undefined;
  let server: string | undefined = IANA;

  while (server !== undefined && asked.size < MAX_QUESTIONS) {
    asked.add(server);
    const answer = await ask('whois', { server, query: queryFor(server, ip) });
    sources.push(...answer.sources);
    if (answer.state !== 'found') {
      last = answer;
      // IANA only shortens the way: ARIN refers as well.
      server = server === IANA ? ARIN : undefined;
      continue;
    }
    const text = answer.value.text.slice(0, MAX_TEXT);
    const entry = entryIn(text, server, ip);
    if (entry && server !== IANA) best = { entry, server };
    else if (server !== IANA) last = outcomeOf(text, sources);
    const next: string | undefined =
      referred(text) ?? (entry || server === KRNIC || server === JPNIC ? undefined : ARIN);
    server = next !== undefined && !asked.has(next) ? next : undefined;
  }
  if (best) return found(best, sources);
  return { ...last, sources } as Answer<WhoisNetwork>;
}

/** The country's own registry, where it keeps more than the regional one shows. */
const OF_COUNTRY: Readonly<Record<string, string>> = { JP: JPNIC, KR: KRNIC };

/**
 * The network of an address by the WHOIS of its country's own registry, which writes holders in their language and knows
 * to whom a part was given. `unknown`, `unsupported` for countries of which none is known.
 */
export async function nationalNetwork(ask: Ask, ip: string, country: string): Promise<Answer<WhoisNetwork>> {
  const server = OF_COUNTRY[country];
  if (server === undefined) return unknown('unsupported');
  const answer = await ask('whois', { server, query: ip });
  if (answer.state !== 'found') return answer;
  const text = answer.value.text.slice(0, MAX_TEXT);
  const entry = entryIn(text, server, ip);
  return entry ? found({ entry, server }, answer.sources) : outcomeOf(text, answer.sources);
}

function entryIn(text: string, server: string, ip: string): NetworkEntry | undefined {
  return server === JPNIC ? jpnicNetwork(text, ip) : labelledNetwork(text, ip);
}

/** ARIN's `+` shows holders and contacts as well; RIPE counts answers that name people, and is spared them. */
function queryFor(server: string, ip: string): string {
  if (server === ARIN) return `n + ${ip}`;
  return server === RIPE ? `--no-personal ${ip}` : ip;
}

function referred(text: string): string | undefined {
  const national = NATIONAL.find(([mark]) => mark.test(text))?.[1];
  if (national !== undefined) return national;
  const server = whoisReferral(text, ['referralserver', 'refer', 'whois']);
  return server !== undefined && REGISTRIES.has(server) ? server : undefined;
}

function outcomeOf(text: string, sources: Source[]): Answer<never> {
  const outcome = whoisOutcome(text, false);
  if (outcome === 'no-entry') return none('no-entry', sources);
  return unknown(outcome === 'rate-limited' ? outcome : 'malformed', sources);
}
