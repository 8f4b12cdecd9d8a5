import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/** Coremail (NetEase and many Chinese mailbox providers): `from greeting (name [address]) by host (Coremail) with SMTP id …`. */
export function readCoremail(clauses: Clauses): ReadLine | undefined {
  if (!/^\(Coremail\) with (?:SMTP|ESMTP|HTTP)\b/.test(clauses.rest)) return undefined;
  const line = withGreeting(restOfLine(clauses, 'coremail'), firstWord(clauses.from));
  return withClient(line, lastClient(clauses.from), false);
}
