import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient } from './rest-of-line.ts';

/**
 * F-Secure's gateway, as Xserver and other Japanese hosting companies put it between two of their servers:
 * `from name (address) by virusgw… (F-Secure/fsigk_smtp/521/virusgw…); date`. Whether the name was greeted with or looked up
 * is not told, so it is neither.
 */
export function readFsecure(clauses: Clauses): ReadLine | undefined {
  if (!/^\(F-Secure\/(?:fsigk|virusgw)_smtp\/[0-9]/.test(clauses.rest)) return undefined;
  const word = firstWord(clauses.from);
  const line = { ...restOfLine(clauses, 'fsecure'), ...(word === undefined ? {} : { from: word }) };
  return withClient(line, lastClient(clauses.from), false);
}
