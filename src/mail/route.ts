import type { Source } from '../answer.ts';

/** The way of the message by its Received fields (RFC 5321 section 4.4). Pure: nothing was looked up. */
export interface Route {
  /** `hops[0]` is the newest, written by the server nearest to the reader. */
  hops: Hop[];
  /** Index of the last hop that is believed; everything below it could have been written by anyone. -1: none. */
  trustLine: number;
  /** Index of the believed hop that took the mail from outside: its `ip` is `sendingIp`. */
  sendingHop?: number;
  /** Connected to the receiver's border; SPF speaks of it. Missing: not known. */
  sendingIp?: string;
  /** A believed forwarder stands behind the border: the Return-Path is that of its own delivery. */
  crossesForwarder?: true;
  /** Where the mail was first submitted. */
  originIp?: string;
  /** Login that submitted it. */
  originAccount?: string;
  /** How far each of the three can be believed. */
  proofs: { sendingIp?: Proof; originIp?: Proof; originAccount?: Proof };
  /** The other reading, where a hop below the trust line claims to be the border. */
  otherCandidates: { ip: string; hop: number; source: Source }[];
  oddities: RouteOddity[];
}

/**
 * `proof`: `trusted` written by a believed server; `authenticated` a login that a believed server or a known dialect
 * attests; `probably` the form suggests it; `claimed` anyone could have written it.
 */
export interface Proof {
  kind: 'trusted' | 'authenticated' | 'probably' | 'claimed';
  hop: number;
  source: Source;
}

export const dialects = [
  'postfix',
  'sendmail',
  'exim',
  'qmail',
  'exchange',
  'gmail',
  'yahoo',
  'zmailer',
  'ironport',
  'proofpoint',
  'lmtp',
  'sendgrid',
  'momentum',
  'coremail',
  'amazon-ses',
  'courier',
  'mdaemon',
  'fsecure',
  'apple',
  'generic',
] as const;
export type Dialect = (typeof dialects)[number];

export interface Hop {
  /** Host that wrote the line. */
  by?: string;
  /** Name in the from clause as written. */
  from?: string;
  /** Greeting (RFC 5321 HELO or EHLO). */
  helo?: string;
  /** Reverse DNS name as the writer found it; missing where it said unknown. */
  ptr?: string;
  ip?: string;
  /** Login name, where the dialect has a place for it. */
  account?: string;
  /** True where the line says by itself that the client logged in (ESMTPA, "Authenticated sender"). */
  authenticated: boolean;
  /** with clause, upper case, for example ESMTPS. */
  protocol?: string;
  id?: string;
  /** for clause. */
  for?: string;
  envelopeFrom?: string;
  /** ISO 8601 UTC. */
  time?: string;
  /** As written, for example `+0900 (JST)`. */
  zone?: string;
  /** From the next older hop to this one, seconds; negative where a clock jumps back. */
  delaySeconds?: number;
  dialect: Dialect;
  trusted: boolean;
  source: Source;
}

export interface RouteOddity {
  kind: 'clock-jump' | 'long-delay' | 'by-from-gap' | 'unreadable' | 'too-many-hops';
  hop: number;
  seconds?: number;
}
