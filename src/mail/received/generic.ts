import type { Clauses } from './clauses.ts';
import { type Client, connectionAddress, firstWord, lastClient, reverseName } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine, withClient, withGreeting } from './rest-of-line.ts';

/** `([address]:port "EHLO greeting" rhost-flags-…)`: ZMailer. */
const ZMAILER =
  /^(?:(?<user>[^\s@()]{1,128})@)?\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})? "(?:EHLO|HELO) (?<helo>[^"]{1,1024})"/;
/** `(account name HELO greeting)`: CommuniGate. `(EHLO greeting)`, `(helo=greeting)`: others. */
const GREETING =
  /^(?:account [^\s]{1,320} )?(?:HELO|EHLO)[ =]\[?(?<helo>[^\s\]]{1,1024})|^helo=(?<other>[^\s]{1,1024})/i;
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
  // Only where nothing stands behind it: the client's greeting may look the same.
  const zmailer = from.endsWith(')') ? ZMAILER.exec(groups.at(-1) ?? '')?.groups : undefined;
  const zmailerIp = connectionAddress(zmailer?.ip ?? '');
  if (zmailer?.helo && zmailerIp) {
    const ptr = line.from && !/^unknown$/i.test(line.from) ? { ptr: line.from } : {};
    return { ...line, helo: zmailer.helo, ip: zmailerIp, ...ptr, handedBy: 'client' };
  }
  const greeted = groups.map((group) => GREETING.exec(group)?.groups).find((parts) => parts !== undefined);
  const helo = greeted?.helo ?? greeted?.other;
  // With the greeting in a comment of its own, the word before it is the reverse name.
  const ptr = groups.some((group) => /^(?:HELO|EHLO) /.test(group)) ? reverseName(line.from) : undefined;
  const named = { ...line, ...(helo === undefined ? {} : { helo }), ...(ptr === undefined ? {} : { ptr }) };
  const client = lastClient(from) ?? followed(from);
  if (!client && text.startsWith('(')) return { ...named, handedBy: 'local' };
  const found = withClient(named, client, false);
  return WRITERS_ON_THE_SAME_MACHINE.test(rest) && found.handedBy === 'hidden'
    ? { ...found, handedBy: 'local' }
    : found;
}

/** `name(address)`, or nothing but the address. */
function followed(from: string): Client | undefined {
  const joined = /^[^\s()]{1,255}\(\[?([0-9a-f.:]{2,45})\]?\)/i.exec(from)?.[1];
  const ip = connectionAddress(joined ?? '') ?? connectionAddress(firstWord(from) ?? '');
  return ip === undefined ? undefined : { ip, forged: false };
}
