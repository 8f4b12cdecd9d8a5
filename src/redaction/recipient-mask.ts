import { maskRecipient } from './mask-recipient.ts';
import { recipientTokens } from './recipient-tokens.ts';

const MASK = '***';
const MOST_NAMES = 50;

interface Named {
  address: string;
  name: string;
}

/**
 * Takes a mail's recipients out of a text: their addresses, the receiver's own domains, and names that tell a person.
 * A name that is part of the sender's (`senderName`) stays, since that is what the mail claims.
 */
export function recipientMask(
  recipients: readonly Named[],
  ownDomains: readonly string[],
  senderName: string,
): (text: string) => string {
  const tokens = recipientTokens(recipients, [...new Set(ownDomains)]);
  const names = [...new Set(recipients.map(({ name }) => name.trim()))]
    .filter((name) => tellsAPerson(name) && !senderName.includes(name))
    .slice(0, MOST_NAMES);
  return (text) => names.reduce((cut, name) => cut.replaceAll(name, MASK), maskRecipient(text, tokens));
}

/** A lone Latin word (`info`, `Admin`) is no name, and could be any word of the report. */
function tellsAPerson(name: string): boolean {
  return name.length >= 4 && /[^\x21-\x7e]/.test(name);
}
