import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

const PRODUCT = /\(MDaemon[ .](?:PRO[ .])?v[0-9]/i;

/**
 * MDaemon: `from greeting (name [address]) by host (host) (MDaemon PRO v22) with ESMTPSA id md50001.msg`; older versions
 * `from greeting [address] by host [address] with SMTP (MDaemon.PRO.v5)`. Where only an address literal stands before `by`,
 * it is the greeting, and the client is told in X-MDRemoteIP alone.
 */
export function readMdaemon(clauses: Clauses): ReadLine | undefined {
  if (!PRODUCT.test(clauses.rest)) return undefined;
  const line = withGreeting(restOfLine(clauses, 'mdaemon'), firstWord(clauses.from));
  return withClient(line, lastClient(clauses.from), false);
}
