import { asciiHost, isWithin } from '../util/domain.ts';
import { isInsideAddress } from './inside-address.ts';
import type { ReadLine } from './received/line.ts';
import type { Dialect } from './route.ts';

/**
 * A receiver whose inner hops carry other names than its border, or that records results of authentication in a way of
 * its own. Every other receiver is judged by the general rules of `trust-line.ts` and `believed-results.ts`.
 */
export interface ReceiverProfile {
  id: 'google' | 'microsoft' | 'yahoo' | 'yahoo-japan' | 'apple' | 'amazon' | 'fastmail' | 'proton' | 'nifty' | 'zoho';
  /** Domains of its mail servers: one organisation, though several registrable domains. */
  domains: string[];
  /** Further domains or names that its authserv-ids (RFC 8601) lie in. */
  authservDomains: string[];
  /** What it writes directly below its border line, where others write above it. */
  below?: WrittenBelow;
  /** It writes no authserv-id. */
  omitsAuthservId: boolean;
  /** It forwards on a reader's wish, seals what it forwards (ARC), and records truly where that came from. */
  forwards: boolean;
  /** The client of this line is one of its own machines. Missing: only inside addresses are. */
  isInner?: (line: ReadLine) => boolean;
}

/**
 * A receiver's fields stand before all that came with the mail, each once and in their order; so whatever a sender puts in
 * himself follows the true one. Where the required ones are not all there, somebody else may have supplied them.
 */
export interface WrittenBelow {
  /** Names in lower case, results with their authserv-id behind a blank. */
  inOrder: string[];
  required: string[];
  /** Notes that it puts between them. */
  between?: RegExp;
  /** Only below a line in this dialect, where the domain is shared with others' machines. */
  dialect?: Dialect;
}

const plain = { authservDomains: [], omitsAuthservId: false, forwards: false };
const APPLE_RESULTS = ['dmarc', 'dkim-verifier', 'spf'].map((id) => `authentication-results ${id}.icloud.com`);

const receiverProfiles: ReceiverProfile[] = [
  {
    ...plain,
    id: 'google',
    domains: ['google.com', 'gmail.com', 'googlemail.com'],
    below: {
      inOrder: ['received-spf', 'authentication-results mx.google.com', 'authentication-results gmr-mx.google.com'],
      required: [],
    },
    forwards: true,
    // Whoever comes to mx.google.com is outside, also other customers of Google.
    isInner: (line) => line.ip === undefined || isInsideAddress(line.ip),
  },
  {
    ...plain,
    id: 'microsoft',
    domains: ['outlook.com', 'office365.com', 'exchangelabs.com', 'hotmail.com', 'office.com'],
    authservDomains: ['microsoft.com'],
    omitsAuthservId: true,
    forwards: true,
    isInner: (line) => line.ip === undefined || isInsideAddress(line.ip) || MICROSOFT_INNER.test(line.ip),
  },
  { ...plain, id: 'yahoo', domains: ['yahoo.com', 'yahoodns.net', 'aol.com'], forwards: true },
  { ...plain, id: 'yahoo-japan', domains: ['yahoo.co.jp', 'yahoo.ne.jp'] },
  {
    ...plain,
    id: 'apple',
    domains: ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
    below: {
      inOrder: [
        'authentication-results bimi.icloud.com',
        'authentication-results arc.icloud.com',
        ...APPLE_RESULTS,
        'received-spf',
      ],
      required: APPLE_RESULTS,
      between: /^x-(?:icl-(?:score|info)|arc-info|dmarc-(?:info|policy))$/,
    },
  },
  {
    ...plain,
    id: 'amazon',
    domains: ['amazonaws.com'],
    // SES names its SPF check, and no host, in Received-SPF.
    authservDomains: ['amazonses.com', 'spfcheck'],
    below: {
      inOrder: ['received-spf', 'authentication-results amazonses.com'],
      required: ['received-spf', 'authentication-results amazonses.com'],
      between: /^x-ses-(?:spam|virus)-verdict$/,
      dialect: 'amazon-ses',
    },
    // The same domain names customers' machines.
    isInner: (line) => line.ip === undefined || isInsideAddress(line.ip),
  },
  { ...plain, id: 'fastmail', domains: ['messagingengine.com', 'fastmail.com'], forwards: true },
  { ...plain, id: 'proton', domains: ['protonmail.ch', 'proton.ch', 'proton.me', 'protonmail.com'] },
  { ...plain, id: 'nifty', domains: ['nifty.com', 'nifty.ne.jp'] },
  { ...plain, id: 'zoho', domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zohomail.eu'] },
];

/** Exchange Online's machines speak to each other from 2603:1000::/24 and, long ago, 2a01:111::/32; mail from outside never does. */
const MICROSOFT_INNER = /^(?:2603:10[0-9a-f]{2}:|2a01:111:)/;

/** Lower case A-labels. What stands before an @ (some writers, and those who redact mails, put one there) is no host. */
export function plainHost(host: string): string {
  return asciiHost(host.slice(host.lastIndexOf('@') + 1));
}

/** The profile of the receiver that writes results, and seals, in this domain. */
export function profileOfAuthserv(domain: string): ReceiverProfile | undefined {
  return receiverProfiles.find(({ authservDomains }) => authservDomains.some((one) => isWithin(domain, one)));
}

/** The profile of the host that wrote a line, if it has one. */
export function profileOf(host: string | undefined): ReceiverProfile | undefined {
  const name = plainHost(host ?? '');
  return receiverProfiles.find((profile) => profile.domains.some((domain) => isWithin(name, domain)));
}
