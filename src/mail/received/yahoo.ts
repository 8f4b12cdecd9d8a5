import { isWithin } from '../../util/domain.ts';
import { isInsideAddress } from '../inside-address.ts';
import type { Clauses } from './clauses.ts';
import { connectionAddress, firstWord } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

const HOSTS = ['yahoo.com', 'yahoo.co.jp', 'yahoodns.net'];
/** `… (EHLO greeting) (address)`, `(account@address with login)`, `(address with )`, where the name is kept back. */
const AT_BORDER =
  /\((?:EHLO|HELO) (?<helo>.{1,1024})\) {1,2}\((?:(?<account>[^\s()]{1,320})@)?(?<ip>[0-9a-f.:]{2,45})(?<login> with [a-z0-9-]{0,20})?\)$/i;
/** `name (address)`, as qmail writes it. */
const NAMED = /^[^\s()]{1,255} {1,2}\((?<ip>[0-9a-f.:]{2,45})\)$/i;
/** `address (EHLO greeting)`: read from the left. */
const IN_FRONT = /^(?<ip>[0-9a-f.:]{2,45}) {1,2}\((?:EHLO|HELO) (?<helo>.{1,1024})\)$/i;
/** A front end that names itself by its inside address spells the protocol as nobody else does. */
const FRONT = /^with SMTPs?(?: \(version=|;|$)/;
/** More than greeting, login and address take together; a search from further back would cost more than it finds. */
const LONGEST_END = 1_600;
const HERMES = /^\(Yahoo Inc\. Hermes SMTP Server\) with ESMTPA\b/;

/**
 * Yahoo! and Yahoo! JAPAN, whose servers descend from qmail but write their own clauses: `from 127.0.0.1 (EHLO greeting)
 * (address) by mta… with SMTPS`, `from address (EHLO greeting) by 10.… with SMTPs`, `from sonic.gate… by sonic… with HTTP`
 * for what a user submitted, `from 127.0.0.1 by atlas-… pod-id … with HTTP` between its own machines.
 */
export function readYahoo(clauses: Clauses): ReadLine | undefined {
  if (HERMES.test(clauses.rest)) return { ...restOfLine(clauses, 'yahoo'), handedBy: 'submission' };
  const isNamed = HOSTS.some((host) => isWithin(clauses.by, host));
  const front =
    isInsideAddress(clauses.by) && FRONT.test(clauses.rest) ? IN_FRONT.exec(clauses.from)?.groups : undefined;
  if (!isNamed && !front) return undefined;

  const word = firstWord(clauses.from);
  const line = { ...restOfLine(clauses, 'yahoo'), ...(word === undefined ? {} : { from: word }) };
  const greeted = front ?? (AT_BORDER.exec(clauses.from.slice(-LONGEST_END)) ?? NAMED.exec(clauses.from))?.groups;
  if (!clauses.from.includes('(')) return withoutGreeting(line, clauses, word);
  // Between greeting and address the last parenthesis decides: what the client says stands before it.
  const ip = connectionAddress(greeted?.ip ?? '');
  if (!greeted || ip === undefined) return line;
  const account = greeted.login === undefined ? undefined : greeted.account;
  return {
    ...line,
    ...(greeted.helo === undefined ? {} : { helo: greeted.helo }),
    ip,
    ...(account === undefined ? {} : { account, authenticated: true }),
    handedBy: 'client',
  };
}

function withoutGreeting(line: ReadLine, { rest }: Clauses, word: string | undefined): ReadLine {
  const from = word === undefined ? {} : { from: word };
  const address = connectionAddress(word ?? '');
  const ip = address === undefined ? {} : { ip: address };
  // A browser's address; HTTP from an inside address is a hop between two of Yahoo's machines.
  const isHttp = /\b(?:with|via) HTTPS?\b/.test(rest);
  if (isHttp && (address === undefined || !isInsideAddress(address))) {
    return { ...line, ...from, ...ip, handedBy: 'submission' };
  }
  return { ...line, ...from, ...ip, handedBy: address === undefined ? line.handedBy : 'client' };
}
