import { ipAddress } from '../../util/ip-address.ts';
import { topLevelComments, withoutComments } from './comments.ts';

/** The client as the writer saw it on the connection. */
export interface Client {
  ip: string;
  /** Reverse name; missing for `unknown` and for a bare address. */
  ptr?: string;
  /** What an ident server (RFC 1413) or a login put before the host. */
  user?: string;
  /** Sendmail doubts the reverse name. */
  forged: boolean;
}

/** `ptr [ip]`, `user@ptr [ip] (may be forged)`, `[ip]:port`, `ip`, with IPv6 prefixes and zones. */
const GROUP =
  /^(?:(?<user>[^\s@[\]]{1,128})@)?(?:(?<ptr>[^\s@()"=[\]]{1,255}) ?)?\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?(?<forged> \(may be forged\)| RDNS failed)?$/i;
/** The same where the parentheses do not pair. */
const UNPAIRED = /\((?<group>[^()]{1,400}?\[[^\]\s]{2,60}\](?::[0-9]{1,5})?(?: \(may be forged\))?)\)/gi;
/** What follows is what the client called itself. */
const GREETING = /^(?:HELO|EHLO|LHLO|account)[ =]|^IDENT: /i;
/** A word of its own, outside parentheses. */
const WORD = /(?<=^| )\[(?<ip>[^\]\s]{2,60})\](?=[ )]|$)/g;
/** Behind a greeting or name with parentheses of its own: `(x (y) [address])`. */
const AT_THE_END = /[\s)]\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?$/;

/**
 * The client of a from clause: `(name [address])`, `([address])`, `(address)` or `[address]`, whichever stands last. What
 * the client says of himself stands before what the server saw of him, so that an address in a greeting never counts.
 */
export function lastClient(from: string): Client | undefined {
  const comments = topLevelComments(from);
  // SendGrid and Coremail own that they do not know; an address before that is the client's word.
  if (/^unknown(?: \[\])?$/i.test(comments.at(-1)?.text.trim() ?? '')) return undefined;
  const outside = withoutComments(from, comments);
  const groups = comments.map(({ start, text }) => ({ at: start, client: clientOf(text.trim()) }));
  // The first word is a greeting or a name, also where it is an address.
  const behind = [...outside.matchAll(WORD)].filter(({ index }) => index > 0);
  const words = behind.map(({ index, groups }) => ({ at: index, client: bareClient(groups?.ip) }));
  const placed = [...groups, ...words].filter(({ client }) => client !== undefined).sort((a, b) => a.at - b.at);
  const unpaired = () => [...outside.matchAll(UNPAIRED)].map(({ groups }) => clientOf(groups?.group?.trim() ?? ''));
  return placed.at(-1)?.client ?? unpaired().findLast((client) => client !== undefined);
}

/** Reads one group; `undefined` where it is something else (TLS, login, a remark). */
function clientOf(group: string): Client | undefined {
  if (GREETING.test(group)) return undefined;
  const parts = GROUP.exec(group)?.groups;
  const ip = connectionAddress(parts?.ip ?? '');
  if (!parts || ip === undefined) return bareClient(group) ?? bareClient(AT_THE_END.exec(group)?.groups?.ip);
  const ptr = reverseName(parts.ptr);
  return {
    ip,
    ...(ptr === undefined ? {} : { ptr }),
    ...(parts.user === undefined ? {} : { user: parts.user }),
    forged: parts.forged !== undefined,
  };
}

function bareClient(text: string | undefined): Client | undefined {
  const ip = connectionAddress(text ?? '');
  return ip === undefined ? undefined : { ip, forged: false };
}

/** An address as servers print it: brackets, `IPv6:` and a zone (`fe80::1%4`) taken off. */
export function connectionAddress(text: string): string | undefined {
  return text.length > 64 ? undefined : ipAddress(text.replace(/%[0-9a-z]{1,16}(?=\]?$)/i, ''));
}

/** A reverse name, without the dot of a fully qualified one; `undefined` where the writer says that there is none. */
export function reverseName(name: string | undefined): string | undefined {
  const plain = (name ?? '').replace(/\.$/, '');
  return plain === '' || /^(?:unknown|unverified|undef|\?|-)$/i.test(plain) || ipAddress(plain) ? undefined : plain;
}

/** First word of a from clause: the greeting, or the reverse name, as the dialect has it. */
export function firstWord(from: string): string | undefined {
  return /^[^\s()]{1,1024}/.exec(from)?.[0];
}
