/** What a code of a list in DNS says, as far as it matters here. */
export type Listing =
  | 'spam'
  | 'exploited'
  | 'policy'
  | 'phishing'
  | 'malware'
  | 'botnet'
  /** An honest owner's name that others misuse. */
  | 'abused'
  /** The list itself has doubts. */
  | 'grey'
  | 'listed';

export interface Zone {
  zone: string;
  /** What may be looked up in it. */
  of: 'ip' | 'domain';
  /** By whole address, or by bits of the last octet. */
  codes: Readonly<Record<string, Listing>> | { bits: Readonly<Record<number, Listing>> };
  /** Codes that say that it did not answer. */
  refusals: readonly string[];
  /** Something that is always in it, by which it is seen to work (RFC 5782 section 5, or the list's own documentation). */
  sample: string;
}

/** Spamhaus, all zones: a typing error, a public resolver, too many questions. */
const SPAMHAUS = ['127.255.255.252', '127.255.255.254', '127.255.255.255'];

/**
 * Lists in DNS, none of which is asked unless the user names it. Codes of Spamhaus from docs.spamhaus.com ("Available
 * Zones") and its notes on 127.255.255.x; of SURBL from surbl.org (lists, guidelines); of URIBL from uribl.com (about,
 * refused); of SpamCop and Barracuda by RFC 5782. Read in November 2026; no live list was reached: not verified.
 */
export const zones: readonly Zone[] = [
  {
    zone: 'zen.spamhaus.org',
    of: 'ip',
    codes: {
      '127.0.0.2': 'spam',
      '127.0.0.3': 'spam',
      '127.0.0.4': 'exploited',
      '127.0.0.9': 'spam',
      '127.0.0.10': 'policy',
      '127.0.0.11': 'policy',
      '127.0.0.30': 'botnet',
    },
    refusals: SPAMHAUS,
    sample: '127.0.0.2',
  },
  {
    zone: 'dbl.spamhaus.org',
    of: 'domain',
    codes: {
      '127.0.1.2': 'spam',
      '127.0.1.4': 'phishing',
      '127.0.1.5': 'malware',
      '127.0.1.6': 'botnet',
      '127.0.1.102': 'abused',
      '127.0.1.103': 'abused',
      '127.0.1.104': 'abused',
      '127.0.1.105': 'abused',
      '127.0.1.106': 'abused',
    },
    refusals: [...SPAMHAUS, '127.0.1.255'],
    sample: 'dbltest.com',
  },
  {
    zone: 'multi.surbl.org',
    of: 'domain',
    codes: { bits: { 8: 'phishing', 16: 'malware', 64: 'spam', 128: 'abused' } },
    refusals: ['127.0.0.1'],
    sample: 'surbl-org-permanent-test-point.com',
  },
  {
    zone: 'multi.uribl.com',
    of: 'domain',
    codes: { bits: { 2: 'spam', 4: 'grey', 8: 'grey' } },
    refusals: ['127.0.0.1'],
    sample: '127.0.0.2',
  },
  { zone: 'bl.spamcop.net', of: 'ip', codes: { '127.0.0.2': 'spam' }, refusals: [], sample: '127.0.0.2' },
  { zone: 'b.barracudacentral.org', of: 'ip', codes: { '127.0.0.2': 'spam' }, refusals: [], sample: '127.0.0.2' },
];
