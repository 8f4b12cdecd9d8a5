import type { Reason } from '../answer.ts';
import { isLocalAddress, reverseLookupAddress } from '../util/ip-address.ts';
import type { Kind, Question } from './ask.ts';

/**
 * Suffixes that mean something inside one network only, or nothing: of the registry of special-use names (RFC 6761,
 * RFC 6762, RFC 7686, RFC 8375, RFC 9476), ICANN's `internal`, and what networks use although nobody gave it to them.
 * `example` is none: RFC 6761 section 6.5 lets everybody look it up.
 */
const LOCAL_SUFFIXES = new Set(
  'local localhost localdomain internal intranet private corp home lan mail test invalid onion alt home.arpa'.split(
    ' ',
  ),
);

/** What every list in DNS holds, and what none does, by which it is seen to work (RFC 5782 section 5). */
const LIST_SAMPLES = new Set(['127.0.0.1', '127.0.0.2', 'invalid']);

/**
 * Why a question must not leave the machine, whoever asks: its name belongs to a network, and would tell a stranger what
 * is inside, or its address does. `undefined` where it may leave.
 */
export function localReason<K extends Kind>(kind: K, question: Question<K>): Reason | undefined {
  if (kind === 'table' || kind === 'list' || kind === 'service') return undefined;
  if (kind === 'dns') return reasonOfName((question as Question<'dns'>).name);
  if (kind === 'http' || kind === 'page') return reasonOfUrl((question as Question<'http' | 'page'>).url);
  if (kind === 'blocklist') {
    const { name } = question as Question<'blocklist'>;
    return LIST_SAMPLES.has(name) ? undefined : reasonOfQuery(name);
  }
  const { server, query } = question as Question<'whois'>;
  return reasonOfName(server) ?? reasonOfQuery(query);
}

function reasonOfUrl(text: string): Reason | undefined {
  const url = URL.parse(text);
  if (url === null) return 'malformed';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isLocalAddress(host) ? 'private-address' : reasonOfName(host);
}

function reasonOfName(name: string): Reason | undefined {
  const labels = name.toLowerCase().replace(/\.+$/, '').split('.');
  if (LOCAL_SUFFIXES.has(labels.at(-1) ?? '') || LOCAL_SUFFIXES.has(labels.slice(-2).join('.'))) return 'local-name';
  const address = reverseLookupAddress(name);
  return address !== undefined && isLocalAddress(address) ? 'private-address' : undefined;
}

/** A registry may want words before the name (`-T dn,ace example.de`), so that each of them is looked at. */
function reasonOfQuery(query: string): Reason | undefined {
  for (const word of query.split(/\s+/)) {
    if (isLocalAddress(word)) return 'private-address';
    const reason = word.includes('.') ? reasonOfName(word) : undefined;
    if (reason) return reason;
  }
  return undefined;
}
