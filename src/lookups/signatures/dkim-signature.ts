import type { Reason } from '../../answer.ts';
import { asciiHost } from '../../util/domain.ts';
import { readTags, withoutSpace } from '../tag-list.ts';
import type { DkimKey } from './dkim-key.ts';
import type { SignedField } from './message-header.ts';

/** Why a signature does not pass, in words of our own: verifiers say it in sentences, and no two alike. */
export const whyNotVerified = [
  /** The domain publishes no key under this selector: removed since, or never there. */
  'key-gone',
  /** The key was withdrawn with an empty p=. */
  'key-revoked',
  /** A record stands there, but no key that this signature can be verified with. */
  'key-unreadable',
  /** The header does not fit the signature, and the mail is old enough for the key to have been replaced. */
  'key-may-have-changed',
  'body-changed',
  'header-changed',
  'expired',
  'weak-key',
  'weak-algorithm',
  'syntax',
  'no-answer',
  /** The source at hand is not the message as it was received, so that a mismatch says nothing. */
  'rewritten',
  /** Beyond what is verified of one mail: signatures, header, body, bits of a key. */
  'too-large',
] as const;
export type WhyNotVerified = (typeof whyNotVerified)[number];

/** One DKIM-Signature (RFC 6376) as it was verified now. */
export interface DkimSignature {
  /** d= and s=, lower case A-labels. */
  domain: string;
  selector: string;
  /** i=, on whose behalf it was signed; missing where it only repeats the domain. */
  identity?: string;
  /** a=, for example `rsa-sha256`. */
  algorithm: string;
  keyType?: 'rsa' | 'ed25519';
  keyBits?: number;
  /** c=, header and body, for example `relaxed/simple`. */
  canonicalization: string;
  /** h=, lower case, each name as often as it is signed. */
  signedFields: string[];
  /** l=, bytes of the canonical body that are signed. */
  bodyLength?: number;
  /** t= and x=, ISO 8601. */
  signedAt?: string;
  expiresAt?: string;
  /** x= lies before the recorded clock; `result` is judged by when the mail was received. */
  expiredNow: boolean;
  /** t=y in the key: the domain is only trying DKIM (RFC 6376 section 3.6.1). */
  testing: boolean;
  /**
   * The words of RFC 8601 section 2.7.1; `unknown` where it cannot be told any more, or not from here: the mail is older
   * than its key, nobody answered, the source was rewritten.
   */
  result: 'pass' | 'fail' | 'neutral' | 'policy' | 'permerror' | 'unknown';
  /** Set for every result but `pass`. */
  why?: WhyNotVerified;
  /** Why nobody answered, for `no-answer`. */
  reason?: Reason;
  /**
   * It fits the message, and is refused for a weak key or algorithm alone (RFC 8301), which others can break, or because
   * it follows a draft that is older than the standard.
   */
  fits?: true;
  /** What had to be undone before it verified. */
  after?: 'line-ends-restored' | 'stamp-removed';
  signsFrom: boolean;
  /** Also where the message has no Subject. */
  signsSubject: boolean;
  /** The body goes on behind what l= signs: anyone could have appended that. */
  unsignedTail: boolean;
  /**
   * Fields that are signed, and stand more often in the message than that (RFC 6376 section 8.15), lower case; those by
   * which a message is read also where they are not signed.
   */
  doubledFields: string[];
  /** Readers may find another header or body in the message than the one that was signed. */
  ambiguous?: true;
  /** It vouches for what a reader sees: passes, signs From, Subject and the whole body, doubles nothing, is no trial. */
  supports: boolean;
  /** What the verifier says of it, for the record. */
  comment?: string;
}

/** Drafts before RFC 4871 had no v=, or `0.` and the draft's number. */
export function isDraft(value: string): boolean {
  const version = readTags(value).get('v');
  return version === undefined || /^0\.\d$/.test(version);
}

const MOST_FIELDS = 100;
/** Fields that readers see or by which they read the rest: a second one on top changes the mail unseen by the signature. */
const TELLING = [
  'from',
  'subject',
  'date',
  'to',
  'cc',
  'reply-to',
  'sender',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
];
/** Of these a second one changes what a reader sees even where the signature leaves the field out. */
const READ_BY = ['from', 'subject', 'content-type', 'content-transfer-encoding', 'mime-version'];
/** Twelve digits are allowed (RFC 6376 section 3.5); a date in JavaScript holds less. */
const LAST_SECOND = 8_640_000_000_000;

/** What a signature says of itself, beside the message's fields and the key; not verified yet. `now`: ISO 8601. */
export function describeSignature(value: string, fields: SignedField[], key: DkimKey, now: string): DkimSignature {
  const tags = readTags(value);
  const domain = asciiHost(tags.get('d') ?? '').slice(0, 255);
  const identity = withoutSpace(tags.get('i')).slice(0, 320);
  const [header, body] = (tags.get('c') ?? 'simple').toLowerCase().slice(0, 40).split('/');
  const signedFields = withoutSpace(tags.get('h')).toLowerCase().split(':').filter(Boolean);
  const bodyLength = numberOf(tags.get('l'), Number.MAX_SAFE_INTEGER);
  const signedAt = timeOf(tags.get('t'));
  const expiresAt = timeOf(tags.get('x'));
  return {
    domain,
    selector: asciiHost(tags.get('s') ?? '').slice(0, 255),
    ...(identity !== '' && identity !== `@${domain}` ? { identity } : {}),
    algorithm: (tags.get('a') ?? '').toLowerCase().slice(0, 40),
    ...(key.type === 'unknown' ? {} : { keyType: key.type }),
    ...(key.bits === undefined ? {} : { keyBits: key.bits }),
    canonicalization: `${header}/${body ?? 'simple'}`,
    signedFields: signedFields.slice(0, MOST_FIELDS),
    ...(bodyLength === undefined ? {} : { bodyLength }),
    ...(signedAt === undefined ? {} : { signedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    expiredNow: expiresAt !== undefined && expiresAt < now,
    testing: key.testing,
    result: 'unknown',
    why: key.why ?? 'no-answer',
    ...(key.reason === undefined ? {} : { reason: key.reason }),
    signsFrom: signedFields.includes('from'),
    signsSubject: signedFields.includes('subject') || !fields.some(({ name }) => name === 'subject'),
    unsignedTail: false,
    doubledFields: doubled(signedFields, fields),
    supports: false,
  };
}

function doubled(signed: string[], fields: SignedField[]): string[] {
  return TELLING.filter((telling) => {
    const standing = fields.filter(({ name }) => name === telling).length;
    const covered = signed.filter((name) => name === telling).length;
    return standing > Math.max(covered, 1) && (covered > 0 || READ_BY.includes(telling));
  });
}

function timeOf(text: string | undefined): string | undefined {
  const seconds = numberOf(text, LAST_SECOND);
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
}

function numberOf(text: string | undefined, most: number): number | undefined {
  const number = /^[0-9]{1,16}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return number <= most ? number : undefined;
}
