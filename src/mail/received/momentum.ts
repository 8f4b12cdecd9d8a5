import type { Clauses } from './clauses.ts';
import { connectionAddress, reverseName } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

/** The address stands before the greeting, so this is read from the left. */
const CLIENT = /^(?<name>[^\s()]{1,255}) \(\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?(?: helo=(?<helo>[^\s)]{1,1024}))?/;

/**
 * Momentum (SparkPost and others): `from name ([address]:port helo=greeting) by host (envelope-from <…>) (ecelerity version)
 * with ESMTP id …`, or `with REST` where a customer's program submitted.
 */
export function readMomentum(clauses: Clauses): ReadLine | undefined {
  if (!/^(?:\(envelope-from [^()]{0,330}\) )?\(ecelerity [0-9]/.test(clauses.rest)) return undefined;
  const line = restOfLine(clauses, 'momentum');
  const parts = CLIENT.exec(clauses.from.replace(/(\(\[[0-9.]{7,15}):([0-9]{1,5})\]/, '$1]:$2'))?.groups;
  const ip = connectionAddress(parts?.ip ?? '');
  if (!parts || ip === undefined) return line;
  const ptr = reverseName(parts.name?.replace(/^\[|\]$/g, ''));
  return {
    ...line,
    ...(parts.name === undefined ? {} : { from: parts.name }),
    ...(parts.helo === undefined ? {} : { helo: parts.helo }),
    ...(ptr === undefined ? {} : { ptr }),
    ip,
    handedBy: /\bwith REST\b/.test(clauses.rest) ? 'submission' : 'client',
  };
}
