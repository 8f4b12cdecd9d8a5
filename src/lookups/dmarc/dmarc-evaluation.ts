import type { Answer, Reason } from '../../answer.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';
export type DmarcAlignment = 'relaxed' | 'strict';

/** What DMARC is evaluated on: the domains that are proven to have sent or signed the mail. */
export interface Identifiers {
  /** Envelope domains for which SPF passed. */
  spf: string[];
  /** Domains (d=) whose DKIM signatures verified. */
  dkim: string[];
  /** Why one more may have passed that is not known of: then a mail without alignment has not failed. */
  open?: Reason;
}

/** What one of the two standards makes of the mail. `none` as an answer: the domain publishes no policy. */
export interface DmarcEvaluation {
  result: 'pass' | 'fail' | 'unknown';
  /** Why the result is unknown. */
  open?: Reason;
  /** What the domain asks of receivers for mail of this From that fails. */
  policy: DmarcPolicy;
  /** Where the record stands: the From domain or one above it. */
  policyDomain: string;
  organizationalDomain: string;
  /** The record as published, cut. */
  record: string;
  alignment: { dkim: DmarcAlignment; spf: DmarcAlignment };
  /** Passing identifiers that align with From. */
  aligned: { by: 'dkim' | 'spf'; domain: string }[];
  /** pct= of RFC 7489, where it is below 100. */
  percent?: number;
  /** Tags of the record whose values are not allowed; the rest is followed. */
  malformed?: string[];
  /** t=y of RFC 9989: the policy here is already one step milder than the published one. */
  testing?: true;
}

/** One mail by both standards: the Public Suffix List of RFC 7489, and the tree walk of RFC 9989 that replaces it. */
export interface DmarcNow {
  rfc9989: Answer<DmarcEvaluation>;
  rfc7489: Answer<DmarcEvaluation>;
}

/** A record may fill a whole answer of DNS; a report shows its beginning. */
export const MAX_RECORD = 512;
