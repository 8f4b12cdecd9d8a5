import type { Clauses } from './clauses.ts';
import { connectionAddress, firstWord, reverseName } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

const INVOKED = /^\(qmail [0-9]{1,20} invoked (?<how>by uid [0-9]{1,10}|by alias|from network|for bounce)\)/;
/** `(user@address)`, `(account@domain@address)`, `(account@domain@[address])`, `(account@domain [address])`, `(address)`. */
const REMOTE =
  /^ ?(?:(?<user>[^\s()]{1,320}?) ?@ ?|(?<account>[^\s()@]{1,160}@[^\s()@]{1,255}) )?\[?(?<ip>[0-9a-f.:]{2,45}|ipv6:[0-9a-f.:]{2,45})\]? ?$/i;

const WITH_SMTP = /^(?:\([^()]{1,60}\) )?with (?:\(?[A-Z0-9_-]{3,60} encrypted\)? )?E?SMTPS?A?\b/;

/**
 * qmail: `(qmail 12 invoked from network)`, and `from name (HELO greeting) (ident@address) by host with SMTP`. The name
 * is not confirmed. Builds with SMTP AUTH put the login where the ident name stood: a whole mail address there, as in
 * `(info@example.co.jp@192.0.2.1)`, is a login, because no ident server (RFC 1413) answers with one.
 */
export function readQmail(clauses: Clauses): ReadLine | undefined {
  const how = INVOKED.exec(clauses.text)?.groups?.how;
  if (how !== undefined) {
    return { ...restOfLine(clauses, 'qmail'), handedBy: 'local', ...(how === 'for bounce' ? { from: 'bounce' } : {}) };
  }
  const groups = topLevelComments(clauses.from);
  const greeting = groups.find((group) => /^(?:HELO|EHLO) /.test(group.text));
  // `(HELO greeting) ([address])` is IronPort's.
  if (groups.some((group) => group.text.trim().startsWith('['))) return undefined;
  // The client's group is the last one: a greeting may hold another before it.
  const last = groups.findLast((group) => !/^(?:envelope-sender|smtp-auth username) /i.test(group.text));
  const remote = last === greeting ? undefined : REMOTE.exec(last?.text ?? '')?.groups;
  if (last !== greeting && remote === undefined) return undefined;
  const name = firstWord(clauses.from);
  // Behind the address stands nothing more; a client may greet with a whole clause of this form.
  if (!clauses.from.endsWith(')')) return undefined;
  if (greeting ? !WITH_SMTP.test(clauses.rest) : !(remote && isPlainQmail(clauses))) return undefined;

  // Yahoo writes the address first and again behind the greeting, or only there.
  const ip = connectionAddress(remote?.ip ?? '') ?? connectionAddress(name ?? '');
  if (ip === undefined) return undefined;
  const line = restOfLine(clauses, 'qmail');
  const ptr = reverseName(name);
  const helo = greeting?.text.slice(5).trim() || ptr;
  const account = line.account ?? remote?.user ?? remote?.account;
  return {
    ...line,
    ...(name === undefined ? {} : { from: name }),
    ...(helo === undefined ? {} : { helo }),
    ...(ptr === undefined ? {} : { ptr }),
    ip,
    ...(account === undefined ? {} : { account }),
    authenticated: line.authenticated || (account?.includes('@') ?? false),
    handedBy: 'client',
  };
}

/** A client whose greeting equals its name: `from name (address) by host with SMTP; 1 Jan 2024 00:00:00 -0000`. */
function isPlainQmail({ text, rest, id }: Clauses): boolean {
  return (
    id === '' &&
    /^(?:\(qpsmtpd[^()]{0,40}\) )?with (?:\([^()]{0,60} encrypted\) )?E?SMTPS?A?\b/.test(rest) &&
    /; [0-9]{1,2} /.test(text)
  );
}
