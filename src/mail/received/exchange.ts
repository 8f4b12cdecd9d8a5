import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withGreeting } from './rest-of-line.ts';

const MICROSOFT = /\bwith Microsoft SMTP(?: ?Server|SVC)\b|\bwith mapi id\b|\bvia (?:Frontend|Mailbox) Transport\b/i;
const MICROSOFT_HOST = /\.(?:outlook|office365|exchangelabs)\.com$/i;

/**
 * Exchange and Microsoft 365: `from greeting (address) by host (address) with Microsoft SMTP Server … id …`, `with mapi`
 * where a mailbox's own program submitted, `with HTTPS` where one mailbox server hands to another.
 */
export function readExchange(clauses: Clauses): ReadLine | undefined {
  const ofMicrosoft = MICROSOFT_HOST.test(clauses.by) && /^HTTPS\b/i.test(clauses.with);
  if (!ofMicrosoft && !MICROSOFT.test(clauses.rest)) return undefined;
  const line = withGreeting(restOfLine(clauses, 'exchange'), firstWord(clauses.from));
  const ip = lastClient(clauses.from)?.ip;
  const via = /\bvia (?<way>Frontend Transport|Mailbox Transport)/i.exec(clauses.rest)?.groups?.way;
  return {
    ...line,
    ...(ip === undefined ? {} : { ip }),
    handedBy: handedBy(line, ip, via),
  };
}

function handedBy(line: ReadLine, ip: string | undefined, via: string | undefined): ReadLine['handedBy'] {
  if (line.handedBy === 'submission') return 'submission';
  if (ip !== undefined) return 'client';
  const local = line.protocol === 'HTTPS' || /^mailbox/i.test(via ?? '') || line.from === 'mail';
  return local ? 'local' : 'hidden';
}
