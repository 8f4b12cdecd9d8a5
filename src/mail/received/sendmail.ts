import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/** `(8.17.1/8.17.1)`, vendors' versions in front of or behind it, and the `V8/cf` of hidden versions. */
const VERSION = /^\((?:[^()]{0,40}[ /-])?(?:V?8\.[0-9]{1,3}(?:\.[0-9A-Za-z.+-]{1,40})?|[A-Z]8)\/[^()]{0,80}\)/;

/**
 * Sendmail: `from greeting (ident@name [address] (may be forged)) (authenticated bits=0) by host (8.x/8.x) with …`,
 * and `(from user@localhost) by host (8.x/8.x/Submit)` for what a local program handed in.
 */
export function readSendmail(clauses: Clauses): ReadLine | undefined {
  if (!VERSION.test(clauses.rest)) return undefined;
  const line = restOfLine(clauses, 'sendmail');
  const submitter = /^\(from ([^\s()]{1,320})\)/.exec(clauses.text)?.[1];
  if (submitter !== undefined) return { ...line, from: submitter, handedBy: 'local' };
  if (/^[^\s()]{1,255} \(localhost\)$/.test(clauses.from)) return { ...line, from: 'localhost', handedBy: 'local' };
  const client = lastClient(clauses.from);
  return withClient(withGreeting(line, firstWord(clauses.from)), client, true);
}
