import { ipAddress } from '../../util/ip-address.ts';
import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

const GOOGLE_HOST = /(?:^|\.)(?:google|gmail|googlemail)\.com$/i;

/**
 * Gmail: `from greeting (name. [address]) by mx.google.com with ESMTPS id … for <…> (version=…)`, and hops inside Google
 * without a from clause: `by 2002:a05:… with SMTP id …`, `by mail-x.google.com with SMTP id …`.
 */
export function readGmail(clauses: Clauses): ReadLine | undefined {
  const inside = clauses.from === '' && ipAddress(clauses.by) !== undefined && /^(?:SMTP|HTTP)\b/.test(clauses.with);
  if (!inside && !GOOGLE_HOST.test(clauses.by)) return undefined;
  const line = restOfLine(clauses, 'gmail');
  if (clauses.from === '') return { ...line, handedBy: line.handedBy === 'submission' ? 'submission' : 'local' };
  return withClient(withGreeting(line, firstWord(clauses.from)), lastClient(clauses.from), true);
}
