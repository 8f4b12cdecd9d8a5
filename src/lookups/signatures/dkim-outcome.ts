import type { DkimKey } from './dkim-key.ts';
import type { DkimSignature, WhyNotVerified } from './dkim-signature.ts';
import { isOfToday, type Times } from './verification-times.ts';

/** What of mailauth's results is read. */
export interface Verified {
  status: { result?: unknown; comment?: unknown; warnings?: string[] };
  /** Bytes of the canonical body, signed and all of it. */
  canonBodyLength?: number;
  canonBodyLengthTotal?: number;
  /** Of a signature that was refused for its strength or its age alone: the same where those are let pass. */
  leniently?: Verified | undefined;
}

/** These say nothing of a mail that is older: the key that it was signed with may be gone. */
const DEPENDS_ON_KEY: readonly WhyNotVerified[] = ['key-gone', 'key-revoked', 'key-unreadable', 'header-changed'];

/** Of mailauth's warnings those about strength, and about tags that the drafts before RFC 4871 wrote otherwise. */
const TOLERATED = ['rsa-sha1', 'missing-v', 'invalid-v', 'query-method'];

/** mailauth's sentences, in the order in which they are looked for. */
const COMMENTS: readonly [RegExp, WhyNotVerified][] = [
  [/^body hash did not verify/, 'body-changed'],
  [/^bad signature/, 'header-changed'],
  [/^expired/, 'expired'],
  [/^weak algorithm/, 'weak-algorithm'],
  [/^no key$/, 'key-gone'],
  [/^(?:unknown key|invalid public key|inappropriate|key not for email)/, 'key-unreadable'],
  [/^DNS failure/, 'no-answer'],
  [
    /^(?:signature|unknown|incompatible version|unsupported query|domain mismatch|invalid expiration|From field)/,
    'syntax',
  ],
];

/**
 * What a signature is worth, from what the verifier found (nothing where it was not run), or why it was not run. A mail
 * that is older than keys live gets `unknown` where the key decides.
 */
export function outcomeOf(
  signature: DkimSignature,
  key: DkimKey | undefined,
  verified: Verified | 'too-large' | undefined,
  times: Times,
): DkimSignature {
  if (key?.why !== undefined && key.why !== 'no-answer') return judged(signature, wordFor(key.why), key.why, times);
  if (verified === 'too-large') return { ...signature, result: 'unknown', why: 'too-large' };
  if (key?.record === undefined) return signature;
  if (verified === undefined) return { ...signature, why: 'syntax' };
  const comment = typeof verified.status.comment === 'string' ? verified.status.comment.slice(0, 200) : '';
  const noted = comment === '' ? signature : { ...signature, comment };
  if (verified.status.result === 'pass') return passed(noted, verified);
  const why = whyOf(verified.status.result, comment);
  const second = verified.leniently && secondLook(verified.leniently);
  if (second === 'fits') return { ...noted, result: wordFor(why), why, fits: true };
  return second ? judged(noted, 'fail', second, times) : judged(noted, wordFor(why), why, times);
}

/** Whether what was refused for its strength or its age alone fits the message, or what else is wrong with it. */
function secondLook({ status }: Verified): 'fits' | 'body-changed' | 'header-changed' | undefined {
  if (status.result === 'pass') {
    return (status.warnings ?? []).every((warning) => TOLERATED.includes(warning)) ? 'fits' : undefined;
  }
  const why = whyOf(status.result, String(status.comment ?? ''));
  return why === 'body-changed' || why === 'header-changed' ? why : undefined;
}

function passed({ why: _, ...signature }: DkimSignature, verified: Verified): DkimSignature {
  const { canonBodyLength = 0, canonBodyLengthTotal = 0 } = verified;
  const unsignedTail = signature.bodyLength !== undefined && canonBodyLengthTotal > canonBodyLength;
  const whole = signature.signsFrom && signature.signsSubject && !unsignedTail && !signature.doubledFields.length;
  return { ...signature, result: 'pass', unsignedTail, supports: whole && !signature.testing };
}

function judged(
  signature: DkimSignature,
  result: DkimSignature['result'],
  why: WhyNotVerified,
  times: Times,
): DkimSignature {
  if (why === 'no-answer') return { ...signature, result: 'unknown', why };
  if (why === 'expired' && mayHaveComeInTime(signature, times)) return { ...signature, result: 'unknown', why };
  if (!DEPENDS_ON_KEY.includes(why) || isOfToday(times)) return { ...signature, result, why };
  return { ...signature, result: 'unknown', why: why === 'header-changed' ? 'key-may-have-changed' : why };
}

/** Nobody who is believed says when it was received, and by its own date it was before the expiry. */
function mayHaveComeInTime({ expiresAt = '' }: DkimSignature, { receivedAt, claimedAt }: Times): boolean {
  return receivedAt === undefined && claimedAt !== undefined && claimedAt < expiresAt;
}

function whyOf(result: unknown, comment: string): WhyNotVerified {
  const known = COMMENTS.find(([pattern]) => pattern.test(comment))?.[1];
  if (known) return known;
  if (result === 'policy') return 'weak-key';
  return result === 'temperror' ? 'no-answer' : 'key-unreadable';
}

/** RFC 8601 section 2.7.1: `policy` for what is refused by choice, `neutral` for what could not be processed. */
function wordFor(why: WhyNotVerified): DkimSignature['result'] {
  if (why === 'weak-key' || why === 'weak-algorithm' || why === 'too-large') return 'policy';
  if (why === 'syntax' || why === 'expired') return 'neutral';
  return why === 'body-changed' || why === 'header-changed' ? 'fail' : 'permerror';
}
