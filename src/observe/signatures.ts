import { type Answer, found, none, unknown } from '../answer.ts';
import type { ArcChain } from '../lookups/signatures/arc.ts';
import { type Signatures, verifySignatures } from '../lookups/signatures/dkim.ts';
import type { DkimSignature, WhyNotVerified } from '../lookups/signatures/dkim-signature.ts';
import type { Times } from '../lookups/signatures/verification-times.ts';
import { asSent, withoutStamps } from '../mail/as-sent.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { readAlike } from './read-alike.ts';
import { typeMayBeReplaced } from './replaced-type.ts';

const SIGNATURES = /^\s*(?:dkim-signature|arc-[a-z-]{1,40})\s*$/i;
/** What a server's stamp on the subject breaks, as a verifier sees it. */
const BROKEN_HEADER: readonly (WhyNotVerified | undefined)[] = ['header-changed', 'key-may-have-changed'];
const MISMATCH: readonly (WhyNotVerified | undefined)[] = ['body-changed', ...BROKEN_HEADER];

/**
 * The signatures of a mail (DKIM, RFC 6376) and its seals (ARC, RFC 8617), verified now on the message as it was sent:
 * first as it lies here, and where its header no longer fits, without the stamps that servers put on its subject.
 * `raw`: the bytes of the message that `mail` was read from.
 */
export async function observeSignatures(
  mail: Mail,
  raw: Uint8Array,
  ask: Ask,
  settings: Settings,
): Promise<Signatures> {
  if (mail.form === 'headers-only') return { dkim: unknown('not-in-mail'), arc: unknown('not-in-mail') };
  if (!mail.fields.some(({ name }) => SIGNATURES.test(name)))
    return { dkim: none('not-in-mail'), arc: none('not-in-mail') };
  const { message, restored } = asSent(raw);
  const times = timesOf(mail, settings);
  const first = await verifySignatures(ask, message, times);
  const asItLies = restored ? { ...first, dkim: passing(first.dkim, 'line-ends-restored') } : first;

  const unstamped = isBroken(asItLies) ? withoutStamps(message, mail) : undefined;
  const best = unstamped ? better(asItLies, await verifySignatures(ask, unstamped, times)) : asItLies;
  const seen = isProof(best) ? clearlyRead(best, mail, raw, message) : best;
  // A program that forwards a message as an attachment may write it anew, and pasting loses white space: a signature that
  // fits all the same proves itself, and a mismatch is their own work.
  return mail.carrier || settings.pasted ? { dkim: mapped(seen.dkim, doubted), arc: mappedChain(seen.arc) } : seen;
}

function timesOf(mail: Mail, { startedAt }: Settings): Times {
  const receivedAt = mail.route.hops.find((hop) => hop.trusted && hop.time !== undefined)?.time;
  const claimedAt = mail.date?.iso;
  return {
    now: startedAt,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(claimedAt === undefined ? {} : { claimedAt }),
  };
}

function isBroken({ dkim, arc }: Signatures): boolean {
  const broken = dkim.state === 'found' && dkim.value.some(({ why }) => BROKEN_HEADER.includes(why));
  return broken || (arc.state === 'found' && arc.value.why === 'message-changed');
}

function better(received: Signatures, unstamped: Signatures): Signatures {
  const again = unstamped.dkim.state === 'found' ? passing(unstamped.dkim, 'stamp-removed').value : [];
  const dkim = mapped(received.dkim, (signature, index) => {
    const other = again[index];
    return signature.result !== 'pass' && other?.result === 'pass' ? other : signature;
  });
  const sealed = unstamped.arc.state === 'found' && unstamped.arc.value.result === 'pass';
  return { dkim, arc: sealed ? unstamped.arc : received.arc };
}

function passing<A extends Signatures['dkim']>(answer: A, after: NonNullable<DkimSignature['after']>): A {
  return mapped(answer, (signature) => (signature.result === 'pass' ? { ...signature, after } : signature)) as A;
}

function mapped(
  answer: Signatures['dkim'],
  map: (signature: DkimSignature, index: number) => DkimSignature,
): Signatures['dkim'] {
  return answer.state === 'found' ? found(answer.value.map(map), answer.sources) : answer;
}

function isProof({ dkim, arc }: Signatures): boolean {
  const passes = ({ result }: { result: string }) => result === 'pass';
  return (dkim.state === 'found' && dkim.value.some(passes)) || (arc.state === 'found' && passes(arc.value));
}

/** Marks what holds for another reading of the message than the one that is shown. */
function clearlyRead(best: Signatures, mail: Mail, raw: Uint8Array, message: Uint8Array): Signatures {
  if (!readAlike(mail, raw, message)) return ambiguous(best);
  if (!leavesTypeOut(best) || !typeMayBeReplaced(message)) return best;
  const dkim = mapped(best.dkim, (signature) =>
    signature.signedFields.includes('content-type') ? signature : { ...signature, ambiguous: true, supports: false },
  );
  return { ...best, dkim };
}

function leavesTypeOut({ dkim }: Signatures): boolean {
  return dkim.state === 'found' && dkim.value.some(({ signedFields }) => !signedFields.includes('content-type'));
}

function ambiguous({ dkim, arc }: Signatures): Signatures {
  return {
    dkim: mapped(dkim, (signature) => ({ ...signature, ambiguous: true, supports: false })),
    arc: arc.state === 'found' ? found({ ...arc.value, ambiguous: true }, arc.sources) : arc,
  };
}

function doubted(signature: DkimSignature): DkimSignature {
  return MISMATCH.includes(signature.why) ? { ...signature, result: 'unknown', why: 'rewritten' } : signature;
}

function mappedChain(arc: Answer<ArcChain>): Answer<ArcChain> {
  if (arc.state !== 'found' || arc.value.result === 'pass') return arc;
  return found({ ...arc.value, result: 'unknown', why: 'rewritten' }, arc.sources);
}
