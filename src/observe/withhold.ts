import { unknown } from '../answer.ts';
import type { Ask, Kind, Question } from '../outside/ask.ts';
import { namesRecipient, type RecipientTokens } from '../redaction/recipient-tokens.ts';

/** RFC 1035 section 2.3.4. What is longer names nothing, and would only fill the recording. */
const MAX_NAME = 255;

/**
 * The way out for all observing: a question that would tell a stranger who received the mail is not put, wherever its
 * name came from (From, HELO, a link, another answer). Local tables and lists tell nobody.
 */
export function withhold(ask: Ask, tokens: RecipientTokens): Ask {
  const judged = new Map<string, boolean>();

  /** A mail asks several questions about each of its few names. */
  function telling(name: string): boolean {
    const told = judged.get(name) ?? namesRecipient(name, tokens);
    judged.set(name, told);
    return told;
  }

  return async (kind, question) => {
    const names = namesIn(kind, question);
    if (names.some((name) => name.length > MAX_NAME)) return unknown('malformed');
    return names.some(telling) ? unknown('names-recipient') : ask(kind, question);
  };
}

function namesIn(kind: Kind, question: Question<Kind>): string[] {
  if (kind === 'table' || kind === 'list') return [];
  if (kind === 'dns') return [(question as Question<'dns'>).name];
  if (kind === 'http') return [(question as Question<'http'>).url];
  if (kind === 'blocklist') return [(question as Question<'blocklist'>).name];
  const { server, query } = question as Question<'whois'>;
  return [server, query];
}
