import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/**
 * Postfix: `from greeting (name [address]) (using TLS…) (Authenticated sender: account) by host (Postfix) with …`.
 * The name is confirmed both ways, or `unknown`. Without a from clause a local process handed the mail in.
 */
export function readPostfix(clauses: Clauses): ReadLine | undefined {
  if (!/^\((?:[^()]{0,60} )?Postfix\b/i.test(clauses.rest)) return undefined;
  const line = restOfLine(clauses, 'postfix');
  if (clauses.from === '') return line.protocol === undefined ? { ...line, handedBy: 'local' } : line;
  return withClient(withGreeting(line, firstWord(clauses.from)), lastClient(clauses.from), true);
}
