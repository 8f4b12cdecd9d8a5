import { isInsideAddress } from '../inside-address.ts';
import type { Dialect } from '../route.ts';
import type { Clauses } from './clauses.ts';
import type { Client } from './client.ts';
import type { Comment } from './comments.ts';
import { emptyLine, type ReadLine } from './line.ts';

/** RFC 3848 and RFC 6531: the A says that the client logged in. Cyrus' LMTPA is a login of the mail system itself. */
const LOGGED_IN = /^(?:UTF8)?E?SMTPS?A$|^ASMTP$/;
const PROTOCOL =
  /^(?:(?:UTF8)?E?SMTPS?A?|ASMTP|E?SMTPS?A?-TLS|(?:UTF8)?LMTPS?A?|B?SMTP|HTTPS?|HTTPREST|POP3S?|IMAP4?S?|MAPI|LOCAL|UUCP|QMQP|QMTP)$/;
/** Postfix, Sendmail, Haraka and others, CommuniGate, mail toasters. */
const LOGIN_COMMENTS = [
  /^Authenticated sender: ?(?<account>[^\s()]{1,320})/i,
  /^authenticated (?:as|user) (?<account>[^\s()]{1,320})/i,
  /^authenticated[ _](?:bits=|user:?|id:|by )/i,
  /^account (?<account>[^\s()]{1,320})/i,
  /^smtp-auth username (?<account>[^\s(),]{1,320})/i,
  /^authenticated$/i,
];

const RETRIEVER = /^(?:with [A-Z0-9]{1,12} )?\((?:fetchmail|getmail|retchmail)\b/i;
/** `name [192.0.2.1]`, `192.0.2.1`, `account@192.0.2.1`. */
const ADDRESS_IN_COMMENT =
  /^unknown(?: \[\])?$|(?:^|[\s@[])\[?(?:\d{1,3}(?:\.\d{1,3}){3}|(?:ipv6:)?[0-9a-f]{0,4}:[0-9a-f:.]{1,40})(?:%[0-9a-z]{1,16})?\]?(?:$|[\s:,])/i;

const BARE_ADDRESS = /(?:^| )\[[0-9a-f.:]{2,45}\](?: |$)/i;

/** Reads what all dialects write alike: by, with, id, for, date, envelope sender and the remarks about a login. */
export function restOfLine(clauses: Clauses, dialect: Dialect): ReadLine {
  const protocol = protocolOf(clauses.with);
  const login = loginOf(clauses);
  const envelopeFrom = envelopeSender(clauses);
  return {
    ...emptyLine(dialect),
    ...(clauses.by === '' ? {} : { by: clauses.by }),
    ...(protocol === '' ? {} : { protocol }),
    ...(clauses.id === '' ? {} : { id: clauses.id }),
    ...(clauses.for === '' ? {} : { for: clauses.for }),
    ...(envelopeFrom === undefined ? {} : { envelopeFrom }),
    ...clauses.stamp,
    ...(login?.account === undefined ? {} : { account: login.account }),
    authenticated: login !== undefined || LOGGED_IN.test(protocol),
    handedBy: handedBy(clauses, protocol),
  };
}

/** Adds the client's address, and its reverse name where one stands there. */
export function withClient(line: ReadLine, client: Client | undefined, confirms: boolean): ReadLine {
  if (!client) return line;
  // A browser comes from outside; HTTP from an inside address is a mail system's own hop.
  const connected = line.handedBy === 'hidden' || (line.handedBy === 'submission' && isInsideAddress(client.ip));
  return {
    ...line,
    ip: client.ip,
    ...(client.ptr === undefined ? {} : { ptr: client.ptr }),
    ptrConfirmed: confirms && client.ptr !== undefined && !client.forged,
    handedBy: connected ? 'client' : line.handedBy,
  };
}

/** Adds the first word of the from clause as name and greeting, as most servers write it. */
export function withGreeting(line: ReadLine, word: string | undefined): ReadLine {
  return word === undefined ? line : { ...line, from: word, helo: word };
}

function protocolOf(phrase: string): string {
  const words = phrase.split(/[ ,/]+/).slice(0, 12);
  const first = words[0]?.toUpperCase().replace(/[;:]+$/, '') ?? '';
  if (first === 'MICROSOFT')
    return phrase
      .toUpperCase()
      .replace(/[ ;,]+$/, '')
      .slice(0, 40);
  if (PROTOCOL.test(first)) return first;
  return words.map((word) => word.toUpperCase()).find((word) => PROTOCOL.test(word)) ?? first;
}

/** Remarks that the server wrote: those in front of the client's address are part of what the client greeted with. */
function remarks({ text, from, comments }: Clauses): Comment[] {
  const fromEnd = text.indexOf(from) + from.length;
  const seen = comments.findLastIndex(({ text: inside, end }) => end <= fromEnd && ADDRESS_IN_COMMENT.test(inside));
  return comments.slice(Math.max(seen, 0));
}

function loginOf(clauses: Clauses): { account?: string } | undefined {
  const fromEnd = clauses.text.indexOf(clauses.from) + clauses.from.length;
  for (const { text, end } of remarks(clauses)) {
    for (const form of LOGIN_COMMENTS) {
      const match = form.exec(text);
      // In front of a client's address without parentheses, a remark is part of a greeting as well.
      if (!match || BARE_ADDRESS.test(clauses.text.slice(end, Math.max(end, fromEnd)))) continue;
      const account = match.groups?.account;
      return account === undefined ? {} : { account };
    }
  }
  return undefined;
}

function envelopeSender({ comments }: Clauses): string | undefined {
  for (const { text } of comments.toReversed()) {
    const [, address] =
      /^envelope-(?:from|sender) <?((?:"[^"]{0,200}"[^\s<>]{0,255})|[^\s<>()]{0,320})/i.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Only what stands behind `by` counts, and the end of the from clause: the rest of it is the client's greeting. */
function handedBy(clauses: Clauses, protocol: string): ReadLine['handedBy'] {
  const { from, rest } = clauses;
  if (/^(?:POP3|IMAP|APOP|KPOP)/.test(protocol) || RETRIEVER.test(rest)) return 'retrieval';
  if (/^(?:LMTP|UTF8LMTP|LOCAL|UUCP|BSMTP|QMAIL-SCANNER)/.test(protocol) || / \[local\]\)$/.test(from)) return 'local';
  if (/^(?:MAPI|HTTPREST|HTTP$)/.test(protocol)) return 'submission';
  if (/^\([^()]{0,120}(?:, from userid [0-9]{1,20}|\/Submit)\)/.test(rest)) return 'local';
  return 'hidden';
}
