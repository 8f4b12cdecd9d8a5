import type { Clauses } from './clauses.ts';
import { type Client, connectionAddress, firstWord, lastClient } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/** `(account name HELO greeting)`: CommuniGate. `(EHLO greeting)`, `(helo=greeting)`: others. */
const GREETING =
  /^(?:account [^\s]{1,320} )?(?:HELO|EHLO)[ =]\[?(?<helo>[^\s\]]{1,1024})|^helo=(?<other>[^\s]{1,1024})/i;
/** Products that print the address first and the greeting behind it. */
const ADDRESS_FIRST = /^(?:\(CommuniGate |with ESMTP \(eXpurgate )/;
const WRITERS_ON_THE_SAME_MACHINE = /\((?:amavisd?(?:-new)?|spamd|MIMEDefang|CrossPlatform|Cyrus)\b/i;

/** Every other writer: reads whatever has a usual form, from LMTP to HTTP submissions. Never gives up on a line. */
export function readGeneric(clauses: Clauses): ReadLine {
  const line = restOfLine(clauses, 'generic');
  if (clauses.by === '' && !/^(?:from[ (]|\()/i.test(clauses.text)) return { ...line, unreadable: true };
  if (clauses.from === '') return line.protocol === undefined ? { ...line, handedBy: 'local' } : line;
  return addressed(withGreeting(line, firstWord(clauses.from)), clauses);
}

function addressed(line: ReadLine, { from, rest, text }: Clauses): ReadLine {
  const groups = topLevelComments(from).map((group) => group.text.trim());
  const greeted = groups.map((group) => GREETING.exec(group)?.groups).find((parts) => parts !== undefined);
  const helo = greeted?.helo ?? greeted?.other;
  const named = { ...line, ...(helo === undefined ? {} : { helo }) };
  const first = ADDRESS_FIRST.test(rest) ? connectionAddress(firstWord(from) ?? '') : undefined;
  const client =
    first === undefined ? (lastClient(from) ?? followed(from, line.protocol)) : { ip: first, forged: false };
  if (!client && text.startsWith('(')) return { ...named, handedBy: 'local' };
  const found = withClient(named, client, false);
  return WRITERS_ON_THE_SAME_MACHINE.test(rest) && found.handedBy === 'hidden'
    ? { ...found, handedBy: 'local' }
    : found;
}

/** `name(address)`; or an address in the first place, where no greeting can stand there. */
function followed(from: string, protocol: string | undefined): Client | undefined {
  const joined = /^[^\s()]{1,255}\(\[?([0-9a-f.:]{2,45})\]?\)$/i.exec(from)?.[1];
  const alone = /SMTP/.test(protocol ?? '') ? undefined : firstWord(from);
  const ip = connectionAddress(joined ?? '') ?? connectionAddress(alone ?? '');
  return ip === undefined ? undefined : { ip, forged: false };
}
