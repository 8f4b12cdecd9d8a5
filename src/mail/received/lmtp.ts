import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient } from './rest-of-line.ts';

/**
 * Delivery into the mailbox by LMTP (RFC 2033): Dovecot `from host by host (Dovecot) with LMTP id …`, Cyrus `from name (host
 * [address]) by host (Cyrus v3) with LMTPA`, Zimbra `from host (LHLO greeting) (address) by host with LMTP`. The client is always
 * a machine of the mail system itself.
 */
export function readLmtp(clauses: Clauses): ReadLine | undefined {
  if (!/^(?:\((?:Dovecot|Cyrus [^()]{1,120})\) )?with (?:UTF8)?LMTPS?A?\b/.test(clauses.rest)) return undefined;
  const line = restOfLine(clauses, 'lmtp');
  const word = firstWord(clauses.from);
  const greeting = /^LHLO (.{1,1024})$/.exec(topLevelComments(clauses.from)[0]?.text ?? '')?.[1];
  const helo = greeting ?? word;
  const named = { ...line, ...(word === undefined ? {} : { from: word }), ...(helo === undefined ? {} : { helo }) };
  return { ...withClient(named, lastClient(clauses.from), false), handedBy: 'local' };
}
