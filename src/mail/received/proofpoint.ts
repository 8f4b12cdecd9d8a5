import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/**
 * Proofpoint's gateways, which descend from Sendmail and doubt a reverse name as it does: `from greeting (name [address] (may
 * be forged)) by mx0a… (PPS) with ESMTPS id 4bjxuv84hr-1 (version=…)`.
 */
export function readProofpoint(clauses: Clauses): ReadLine | undefined {
  if (!/^\(PPS\) with E?SMTPS?A? id [0-9a-z]{8,14}-[0-9]{1,4}\b/.test(clauses.rest)) return undefined;
  const line = withGreeting(restOfLine(clauses, 'proofpoint'), firstWord(clauses.from));
  return withClient(line, lastClient(clauses.from), true);
}
