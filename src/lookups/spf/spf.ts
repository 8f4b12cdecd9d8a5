import { type Answer, found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { ipAddress } from '../../util/ip-address.ts';
import { uniqueSources } from '../unique-sources.ts';
import { type Checked, checkHost, type SpfResult } from './check-host.ts';

export interface SpfEvaluation {
  result: SpfResult;
  domain: string;
  ip: string;
  /** The domain is the HELO name, because there is no envelope sender (RFC 7208 section 2.4). */
  isHelo?: true;
  /** The term of the policy that decided, as it is written: `-all`, `ip4:192.0.2.0/24`. Missing where none matched. */
  mechanism?: string;
  /** The `include` and `redirect` terms that led to it, outermost first. */
  via?: string[];
  /** The domain's own words about a `fail`: a stranger's text. */
  explanation?: string;
}

interface SpfInput {
  ip: string;
  mailFrom: string;
  helo: string;
  /** ISO 8601: when the mail is looked at. */
  at: string;
  /** Local parts of recipients, lower case: no policy may make a question of them. */
  secretLocalParts: readonly string[];
}

/** A local part that cannot name a recipient: bounce addresses carry him in digits, `=` and `+` (VERP, BATV, SRS). */
const PLAIN_LOCAL_PART = /^[a-z._-]{1,32}$/i;
/** What stands in for any other local part in the policy's macros; RFC 7208 section 4.3 uses it where there is none. */
const STAND_IN = 'postmaster';
/** RFC 1035 section 2.3.4; more names nothing. */
const MAX_NAME = 255;
/** Characters of a term or an explanation that are kept. */
const MAX_TERM = 255;
const MAX_EXPLANATION = 500;

/**
 * SPF (RFC 7208) of the address that connected, for the envelope sender's domain or, with a null reverse-path, the
 * HELO name. Every question goes through `ask`. What could not be learned makes the answer unknown, not `temperror`.
 */
export async function spf(ask: Ask, input: SpfInput): Promise<Answer<SpfEvaluation>> {
  const { ip, mailFrom, helo, at } = input;
  const address = ipAddress(ip);
  const atSign = mailFrom.lastIndexOf('@');
  const domain = asciiHost(atSign < 0 ? helo : mailFrom.slice(atSign + 1)).slice(0, MAX_NAME);
  if (address === undefined) return unknown('no-sending-address');
  if (!domain.includes('.')) return unknown('no-domain');

  const written = atSign < 0 ? STAND_IN : mailFrom.slice(0, atSign);
  const isPlain = PLAIN_LOCAL_PART.test(written) && !input.secretLocalParts.includes(written.toLowerCase());
  const localPart = isPlain ? written : STAND_IN;
  const checked = await checkHost(ask, {
    ip: address,
    domain,
    localPart,
    helo: asciiHost(helo).slice(0, MAX_NAME),
    at,
  });
  const sources = uniqueSources(checked.sources);

  if (checked.silence) return unknown(checked.silence, sources);
  // What follows from a PTR that was not heard rests on silence.
  if (checked.doubt) return unknown(checked.doubt, sources);
  // The policy looked at the local part, and it was shown another one than the mail's.
  if (!isPlain && checked.localPartIn === 'policy') return unknown('unproven', sources);
  const identity = atSign < 0 ? { isHelo: true as const } : {};
  const isExplained = isPlain || checked.localPartIn === 'nothing';
  return found({ result: checked.result, domain, ip: address, ...identity, ...wordsOf(checked, isExplained) }, sources);
}

function wordsOf(
  { terms, explanation }: Checked,
  isExplained: boolean,
): Pick<SpfEvaluation, 'mechanism' | 'via' | 'explanation'> {
  const [mechanism, ...outer] = terms.map((term) => term.slice(0, MAX_TERM)).reverse();
  return {
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(outer.length === 0 ? {} : { via: outer.reverse() }),
    ...(explanation && isExplained ? { explanation: explanation.slice(0, MAX_EXPLANATION) } : {}),
  };
}
