import { ipAddress } from '../../util/ip-address.ts';
import { topLevelComments } from './comments.ts';

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
  /^(?:(?<user>[^\s@[\]]{1,128})@)?(?:(?<ptr>[^\s@()"=]{1,255}) )?\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})?(?<forged> \(may be forged\)| RDNS failed)?$/i;
/** The same in the middle of a text whose parentheses do not pair. */
const ANYWHERE = /\((?<group>[^()]{1,400}?\[[^\]\s]{2,60}\](?::[0-9]{1,5})?(?: \(may be forged\))?)\)/gi;

/**
 * The last group of a from clause that has the form of a client, `(name [address])` or `([address])`: a greeting
 * stands before it, so that a group inside the greeting never counts.
 */
export function lastClient(from: string): Client | undefined {
  const groups = topLevelComments(from).map((comment) => comment.text);
  const broken = [...from.matchAll(ANYWHERE)].map((match) => match.groups?.group ?? '');
  for (const group of [...groups.reverse(), ...broken.reverse()]) {
    const client = clientOf(group.trim());
    if (client) return client;
  }
  return undefined;
}

/** Reads one group; `undefined` where it is something else (TLS, login, a remark). */
function clientOf(group: string): Client | undefined {
  const parts = GROUP.exec(group)?.groups;
  const ip = connectionAddress(parts?.ip ?? '');
  if (!parts || ip === undefined) return undefined;
  const ptr = reverseName(parts.ptr);
  return {
    ip,
    ...(ptr === undefined ? {} : { ptr }),
    ...(parts.user === undefined ? {} : { user: parts.user }),
    forged: parts.forged !== undefined,
  };
}

/** The last comment that is nothing but an address, as Exchange and qmail write it. */
export function lastBareAddress(from: string): Client | undefined {
  for (const comment of topLevelComments(from).reverse()) {
    const ip = connectionAddress(comment.text.trim());
    if (ip !== undefined) return { ip, forged: false };
  }
  return undefined;
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
