import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

const INNER = /^with SMTP id (?:filter|recvd-)/;

/**
 * SendGrid: `from greeting (name [address]) by ismtpd… (SG) with ESMTP id …`, with the date behind the id and no semicolon;
 * `from MTk2MTQ (unknown) by … (SG) with HTTP id …`, where the first word is the customer's number in base64; and its
 * inner hops `by filter… with SMTP id filter…`.
 */
export function readSendgrid(clauses: Clauses): ReadLine | undefined {
  if (clauses.from === '' && INNER.test(clauses.rest)) {
    return { ...restOfLine(clauses, 'sendgrid'), handedBy: 'hidden' };
  }
  if (!clauses.rest.startsWith('(SG) with ')) return undefined;
  const line = restOfLine(clauses, 'sendgrid');
  const word = firstWord(clauses.from);
  if (!line.protocol?.startsWith('HTTP')) {
    return withClient(withGreeting(line, word), lastClient(clauses.from), false);
  }
  const account = customerNumber(word ?? '');
  const login = account === undefined ? {} : { account, authenticated: true };
  const submitted = withClient(line, lastClient(clauses.from), false);
  return { ...submitted, ...(word === undefined ? {} : { from: word }), ...login, handedBy: 'submission' };
}

function customerNumber(word: string): string | undefined {
  if (!/^[A-Za-z0-9]{4,24}$/.test(word)) return undefined;
  const number = Buffer.from(word, 'base64').toString('latin1');
  return /^[0-9]{3,15}$/.test(number) ? number : undefined;
}
