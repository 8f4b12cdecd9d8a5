import type { Clauses } from './clauses.ts';
import { connectionAddress, firstWord, reverseName } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

/** No version, no id, no weekday: `by host with ESMTP/TLS/CIPHER; 14 Mar 2022 09:18:21 +0900`. */
const REST = /^with E?SMTP(?:\/TLS\/[A-Z0-9_-]{3,80})?(?: for [^;]{1,400})?$/;
const DATE = /; [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} [+-][0-9]{4}$/;

/**
 * Cisco Secure Email Gateway (IronPort AsyncOS): `from name (HELO greeting) ([address]) by host with ESMTP/TLS/…`; without
 * a greeting of its own the name is the greeting as well. It prints the reverse name without saying that it agrees.
 */
export function readIronport(clauses: Clauses): ReadLine | undefined {
  if (!DATE.test(clauses.text) || !REST.test(clauses.rest.replace(/;.*$/, '').trim())) return undefined;
  const groups = topLevelComments(clauses.from);
  const ip = connectionAddress(/^\[(.{2,60})\]$/.exec(groups.at(-1)?.text ?? '')?.[1] ?? '');
  const [first] = groups;
  if (ip === undefined || first === undefined || groups.length > 2 || !clauses.from.endsWith(')')) return undefined;
  const greeting = groups.length === 2 ? /^HELO (.{1,1024})$/.exec(first.text)?.[1]?.trim() : undefined;
  if (groups.length === 2 && greeting === undefined) return undefined;
  const line = restOfLine(clauses, 'ironport');
  const word = firstWord(clauses.from);
  const ptr = reverseName(word);
  const helo = greeting ?? word;
  return {
    ...line,
    ...(word === undefined ? {} : { from: word }),
    ...(helo === undefined ? {} : { helo }),
    ...(ptr === undefined ? {} : { ptr }),
    ip,
    handedBy: 'client',
  };
}
