import type { Clauses } from './clauses.ts';
import { firstWord, lastClient } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/** Inode, time and process, in hexadecimal; the id may stand behind the date. */
const QUEUE_ID = /\bid (?<id>[0-9A-F]{8,16}\.[0-9A-F]{8,16}\.[0-9A-F]{8})\b/i;
const LOGIN = /^(?:IDENT: [^,]{0,128}, ?)?AUTH: [A-Z0-9-]{3,20} (?<account>[^\s,]{1,320})/;

/**
 * Courier: `from greeting (name [::ffff:address]) (AUTH: LOGIN account, TLS: …) by host with ESMTPSA id inode.time.process`.
 * The login stands directly behind the client's address, where no greeting reaches.
 */
export function readCourier(clauses: Clauses): ReadLine | undefined {
  const id = QUEUE_ID.exec(clauses.text.slice(-120))?.groups?.id;
  if (id === undefined || !/^with e?smtps?a?\b/i.test(clauses.rest)) return undefined;
  const line = { ...withGreeting(restOfLine(clauses, 'courier'), firstWord(clauses.from)), id };
  const groups = topLevelComments(clauses.from);
  const remark = groups.at(-1);
  const account = remark && clauses.from.endsWith(')') ? LOGIN.exec(remark.text)?.groups?.account : undefined;
  const login = account === undefined ? line : { ...line, account, authenticated: true };
  // An ident server may answer with parentheses; then nothing tells which group is the client's.
  const isPlain = groups.length === 2 || !groups.some(({ text }) => text.startsWith('IDENT: '));
  return withClient(login, isPlain ? lastClient(clauses.from) : undefined, false);
}
