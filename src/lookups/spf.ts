import type { DNSResolver } from 'mailauth';
import { type Answer, found, unknown } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { asciiHost } from '../util/domain.ts';
import { ipAddress } from '../util/ip-address.ts';
import { type Asked, resolverOf, uniqueSources } from './mailauth-resolver.ts';

export interface SpfEvaluation {
  /** The words of RFC 7208 section 2.6. */
  result: 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';
  domain: string;
  ip: string;
  /** The mechanism that decided, where known. */
  mechanism?: string;
}

interface SpfInput {
  ip: string;
  mailFrom: string;
  helo: string;
}

/** What RFC 7208 section 4.1 calls the arguments of check_host(). */
interface HostToCheck {
  ip: string;
  /** A-labels. */
  domain: string;
  /** Evaluated exactly as it stands: whoever passes it in answers for what the policy's macros make of it. */
  localPart: string;
  helo: string;
}

interface Checked {
  result: SpfEvaluation['result'];
  /** The domain's own words on a `fail` (RFC 7208 section 6.2): a stranger's text. */
  explanation?: string;
  /** The policy's macros looked at the local part. */
  usedLocalPart: boolean;
  asked: Asked;
}

const RESULTS: readonly string[] = ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'];

/** A local part that cannot name a recipient: bounce addresses carry him in digits, `=` and `+` (VERP, BATV, SRS). */
const PLAIN_LOCAL_PART = /^[a-z._-]{1,32}$/i;
/** What stands in for any other local part in the policy's macros; RFC 7208 section 4.3 uses it where there is none. */
const STAND_IN = 'postmaster';

/**
 * SPF (RFC 7208) of the address that connected, for the envelope sender's domain or, with a null reverse-path, the
 * HELO name. Every question goes through `ask`. What could not be learned makes the answer unknown, not `temperror`.
 */
export async function spf(ask: Ask, { ip, mailFrom, helo }: SpfInput): Promise<Answer<SpfEvaluation>> {
  const address = ipAddress(ip);
  const at = mailFrom.lastIndexOf('@');
  const domain = asciiHost(at < 0 ? helo : mailFrom.slice(at + 1)).slice(0, 255);
  if (address === undefined) return unknown('no-sending-address');
  if (!domain.includes('.')) return unknown('no-domain');

  const localPart = at < 0 ? STAND_IN : mailFrom.slice(0, at);
  const plain = PLAIN_LOCAL_PART.test(localPart);
  // Where not even the policy can be had, the evaluator, which takes long to load, could only say so.
  const policy = await ask('dns', { name: domain, type: 'TXT' });
  if (policy.state === 'unknown') return unknown(policy.reason, policy.sources);
  const host = { ip: address, domain, localPart: plain ? localPart : STAND_IN, helo: asciiHost(helo) };
  const { result, usedLocalPart, asked } = await checkHost(ask, host);
  const sources = uniqueSources(asked.sources);

  if (result === 'temperror') return unknown(asked.silent[0]?.reason ?? 'server-failure', sources);
  // A silent `ptr` reads as "no match" (RFC 7208 section 5.5), and what follows from it would rest on silence. The one
  // TXT question that may stay silent is the explanation's (section 6.2), which decides nothing.
  const skipped = asked.silent.find(({ type }) => type !== 'TXT');
  if (skipped && result !== 'pass') return unknown(skipped.reason, sources);
  // The policy looked at the local part, and it was shown another one than the mail's.
  if (!plain && usedLocalPart) return unknown('unproven', sources);
  return found({ result, domain, ip: address }, sources);
}

/**
 * check_host() of RFC 7208 section 4, by mailauth and through `ask`: without a resolver of ours it would use live DNS,
 * without `mta` this host's name. Never throws.
 */
export async function checkHost(ask: Ask, { ip, domain, localPart, helo }: HostToCheck): Promise<Checked> {
  const asked: Asked = { sources: [], silent: [] };
  const { spf: verify } = await import('mailauth/lib/spf/index.js');
  // Its type leaves out MX, which it reads as node:dns gives it.
  const resolver = resolverOf(ask, asked) as DNSResolver;
  try {
    const sender = `${localPart}@${domain}`;
    const { status, explanation } = await verify({ sender, ip, helo, mta: 'unknown', strict: true, resolver });
    const { result } = status;
    const usedLocalPart = String(status.smtp?.mailfrom ?? '').includes('@');
    const words = explanation === undefined ? {} : { explanation };
    return { result: isResult(result) ? result : 'temperror', ...words, usedLocalPart, asked };
  } catch {
    return { result: 'temperror', usedLocalPart: false, asked };
  }
}

function isResult(word: string): word is SpfEvaluation['result'] {
  return RESULTS.includes(word);
}
