import { type Answer, found, none, type Reason, unknown } from '../answer.ts';
import type { ArcChain, ArcSet } from '../lookups/signatures/arc.ts';
import { isAmong } from '../mail/organisation.ts';
import { profileOf, profileOfAuthserv } from '../mail/receiver-profiles.ts';
import { readResults } from '../mail/result-tokens.ts';
import type { Settings } from '../settings.ts';
import { isWithin } from '../util/domain.ts';
import type { BelievedSeal } from './observations.ts';

/** Why it is not known, where it is not for the chain's age. */
const SILENCE: Record<string, Reason> = { 'too-large': 'too-large', rewritten: 'unproven', 'no-answer': 'malformed' };

/**
 * What the first of the believed sealers recorded when the mail came to him, before he and others passed it on (RFC 8617
 * section 7.2). He counts only where every set above his is of a believed sealer, too, or the message is unchanged since:
 * whoever seals last may have changed it. Believed are the receiver's own hosts and the large mailbox providers that forward on their readers' wish;
 * anyone else can seal what he likes.
 */
export function believedSeal(arc: Answer<ArcChain>, settings: Settings): Answer<BelievedSeal> {
  if (arc.state !== 'found') return arc;
  const { result, sets, why, reason, oldestPass = sets.length } = arc.value;
  if (result === 'unknown') return unknown(reason ?? SILENCE[why ?? ''] ?? 'too-old', arc.sources);
  if (result === 'fail' || arc.value.ambiguous) return none('no-entry', arc.sources);
  const stranger = sets.findLastIndex((set) => !isItself(set, settings));
  // A stranger who passed the message on unchanged takes nothing away from those before him.
  const first = sets.find((set, at) => isItself(set, settings) && (at > stranger || set.instance >= oldestPass));
  if (!first) return none('no-entry', arc.sources);
  const { results } = readResults(first.recorded);
  return found({ sealer: first.sealer, instance: first.instance, results }, arc.sources);
}

function isItself({ sealer, signer }: ArcSet, settings: Settings): boolean {
  return sealer === signer && isBelieved(sealer, settings);
}

function isBelieved(sealer: string, { ownDomains, trustedHosts }: Settings): boolean {
  if (isAmong(sealer, [...ownDomains, ...trustedHosts]) || trustedHosts.some((host) => isWithin(host, sealer)))
    return true;
  return (profileOf(sealer) ?? profileOfAuthserv(sealer))?.forwards ?? false;
}
