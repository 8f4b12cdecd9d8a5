import type { Clauses } from './clauses.ts';
import { connectionAddress, reverseName } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

/** The address stands before the greeting, so these are read from the left: a greeting cannot move them. */
const BARE = /^\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?(?: \((?<remarks>[^)]{0,1024})\)?)?/;
const NAMED = /^(?<name>[^\s()]{1,255}) \(\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?(?: (?<remarks>[^)]{0,1024}))?\)?/;

/**
 * Exim: `from [address] (port=… helo=greeting ident=…)` for a client without a confirmed name, else
 * `from name ([address]:port helo=greeting)`, where an absent greeting equals the name; `from user by host with local`.
 */
export function readExim(clauses: Clauses): ReadLine | undefined {
  if (!/\(Exim\b/.test(clauses.rest) && !/^[a-z]?e?smtps?a?$|^local/.test(clauses.with)) return undefined;
  const line = restOfLine(clauses, 'exim');
  if (clauses.from === '' || line.handedBy === 'local') return { ...line, ...named(clauses.from), handedBy: 'local' };

  const parts = (BARE.exec(clauses.from) ?? NAMED.exec(clauses.from))?.groups;
  const ip = connectionAddress(parts?.ip ?? '');
  if (!parts || ip === undefined) return /\(Exim\b/.test(clauses.rest) ? line : undefined;
  const ptr = reverseName(parts.name);
  const helo = /(?:^| )helo=([^\s]{1,1024})/.exec(parts.remarks ?? '')?.[1] ?? ptr;
  return {
    ...line,
    from: parts.name ?? `[${ip}]`,
    ip,
    ...(helo === undefined ? {} : { helo }),
    ...(ptr === undefined ? {} : { ptr }),
    ptrConfirmed: ptr !== undefined,
    handedBy: 'client',
  };
}

function named(from: string): { from?: string } {
  const word = /^[^\s()]{1,255}/.exec(from)?.[0];
  return word === undefined ? {} : { from: word };
}
