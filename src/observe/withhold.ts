import { unknown } from '../answer.ts';
import type { Ask, Kind, Question } from '../outside/ask.ts';
import { namesRecipient, type RecipientTokens } from '../redaction/recipient-tokens.ts';

/**
 * The way out for all observing: a question that would tell a stranger who received the mail is not put, wherever its
 * name came from (From, HELO, a link, another answer). Local tables hear nothing but addresses, and keep them.
 */
export function withhold(ask: Ask, tokens: RecipientTokens): Ask {
  return async (kind, question) =>
    namesRecipient(said(kind, question), tokens) ? unknown('names-recipient') : ask(kind, question);
}

function said(kind: Kind, question: Question<Kind>): string {
  if (kind === 'dns') return (question as Question<'dns'>).name;
  return kind === 'whois' ? (question as Question<'whois'>).query : '';
}
