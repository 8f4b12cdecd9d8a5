import type { DNSResolver } from 'mailauth';
import { type Answer, found, none, unknown } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { type Asked, resolverOf, uniqueSources } from './mailauth-resolver.ts';

/** One DKIM-Signature (RFC 6376) as it was verified now. */
export interface DkimSignature {
  /** d= and s=, lower case. */
  domain: string;
  selector: string;
  /** The words of RFC 8601 section 2.7.1; `unknown` where its key could not be had. */
  result: 'pass' | 'fail' | 'neutral' | 'policy' | 'permerror' | 'unknown';
  /** What the verifier says of it, for the record. */
  comment?: string;
}

const WORDS = ['pass', 'fail', 'neutral', 'policy', 'permerror'] as const;

/**
 * Every DKIM signature of a message (RFC 6376, 8301, 8463), verified now with keys asked for through the door. `message`
 * is the whole message as it was received, `at` the time by which expiry is judged (ISO 8601). `none`: not signed.
 */
export async function dkim(ask: Ask, message: Uint8Array, at: string): Promise<Answer<DkimSignature[]>> {
  const asked: Asked = { sources: [], silent: [] };
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  try {
    const resolver = resolverOf(ask, asked) as DNSResolver;
    const { results } = await dkimVerify(Buffer.from(message), { resolver, curTime: new Date(at), strict: true });
    const sources = uniqueSources(asked.sources);
    if (results.length === 0) return none('not-in-mail');
    const signatures = results.map(({ signingDomain = '', selector = '', status }): DkimSignature => {
      const result = WORDS.find((word) => word === String(status.result)) ?? 'unknown';
      const comment = status.comment ? { comment: String(status.comment).slice(0, 200) } : {};
      return { domain: signingDomain.toLowerCase(), selector: selector.toLowerCase(), result, ...comment };
    });
    return found(signatures, sources);
  } catch {
    return unknown('malformed', uniqueSources(asked.sources));
  }
}
