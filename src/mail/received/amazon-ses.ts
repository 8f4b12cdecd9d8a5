import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

const HOST = /^inbound-smtp\.[a-z]{2}(?:-[a-z]{3,10})?-[a-z]{4,10}-[0-9]\.amazonaws\.com$/i;

/**
 * Amazon SES where it receives: `from greeting (name [address]) by inbound-smtp.region.amazonaws.com with SMTP id … for …`. Where
 * it sends, it writes no line of its own.
 */
export function readAmazonSes(clauses: Clauses): ReadLine | undefined {
  if (!HOST.test(clauses.by) || !/^with E?SMTPS? id [0-9a-z]{20,60}\b/.test(clauses.rest)) return undefined;
  const line = withGreeting(restOfLine(clauses, 'amazon-ses'), firstWord(clauses.from));
  return withClient(line, lastClient(clauses.from), false);
}
