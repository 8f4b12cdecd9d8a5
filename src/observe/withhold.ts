import { unknown } from '../answer.ts';
import type { Ask, Kind, Question } from '../outside/ask.ts';
import { namesRecipient, type RecipientTokens } from '../redaction/recipient-tokens.ts';
import { isWithin } from '../util/domain.ts';

/** RFC 1035 section 2.3.4. What is longer names nothing, and would only fill the recording. */
const MAX_NAME = 255;
const MAX_URL = 2048;

/**
 * The way out for all observing: a question that would tell a stranger who received the mail is not put, wherever its
 * name came from (From, HELO, a link, another answer). Local tables and lists tell nobody. Where a mail claims to come from
 * the receiver's own domain, the resolver is asked about that domain (`claimed`): it is the one that is forged.
 */
export function withhold(ask: Ask, tokens: RecipientTokens, claimed: readonly string[] = []): Ask {
  return async (kind, question) => {
    const names = namesIn(kind, question);
    const most = kind === 'http' ? MAX_URL : MAX_NAME;
    if (names.some((name) => name.length > most)) return unknown('malformed');
    const shown = kind === 'dns' ? names.map((name) => beside(name, claimed)) : names;
    return shown.some((name) => namesRecipient(name, tokens)) ? unknown('names-recipient') : ask(kind, question);
  };
}

/** What a name says besides the domain that the mail itself claims to come from. */
function beside(name: string, claimed: readonly string[]): string {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const domain = claimed.find((one) => isWithin(plain, one));
  return domain === undefined ? name : plain.slice(0, -domain.length);
}

function namesIn(kind: Kind, question: Question<Kind>): string[] {
  if (kind === 'table' || kind === 'list' || kind === 'service') return [];
  if (kind === 'dns') return [(question as Question<'dns'>).name];
  if (kind === 'http' || kind === 'page') return [(question as Question<'http' | 'page'>).url];
  if (kind === 'blocklist') return [(question as Question<'blocklist'>).name];
  const { server, query } = question as Question<'whois'>;
  return [server, query];
}
