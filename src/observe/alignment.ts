import { type Answer, found, none, type Source, unknown } from '../answer.ts';
import type { SpfEvaluation } from '../lookups/spf/spf.ts';
import type { Mail } from '../mail/mail.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { isFresh } from '../util/mail-age.ts';
import type { Auth } from './observations.ts';

type Recorded = Pick<Auth, 'spf' | 'dkim' | 'dmarc'>;
type Verified = Pick<Auth, 'spfNow' | 'dkimNow'>;
type Aligned = Auth['aligned'];

/**
 * A passing identity of the From domain's organisation: relaxed alignment (RFC 7489 section 3.1). What a believed server
 * recorded comes first, because it saw the mail arrive, unless readers are shown more than the signature covers. A
 * signature that verifies today verified then as well, but must vouch for what a reader sees; SPF of today speaks of a
 * fresh mail only, and only where nobody recorded another result. Two authors, or none, align with nothing: readers differ
 * on which of them they show.
 */
export function alignedIdentity(mail: Mail, recorded: Recorded, verified: Verified, settings: Settings): Aligned {
  const from = mail.headerFrom?.domain;
  if (!from || mail.furtherFrom.length) return none('no-domain');
  const passed = recordedIdentity(from, recorded);
  const shown = passed && (pathPassed(from, recorded) !== undefined || !isMoreThanSigned(from, verified));
  return (
    (shown ? passed : undefined) ??
    signedIdentity(from, verified) ??
    pathIdentity(mail, from, recorded, verified, settings) ??
    (passed ? unknown('not-covered', [...passed.sources, ...verified.dkimNow.sources]) : notAligned(recorded, verified))
  );
}

function recordedIdentity(from: string, recorded: Recorded): Aligned | undefined {
  const { dmarc, dkim, spf } = recorded;
  if (dmarc.state === 'found' && dmarc.value.result === 'pass') {
    const domain = dmarc.value.domain ?? from;
    if (sameOrganisation(domain, from)) return found({ by: 'dmarc', domain }, dmarc.sources);
  }
  const signature =
    dkim.state === 'found'
      ? dkim.value.find((one) => one.result === 'pass' && one.domain && sameOrganisation(one.domain, from))
      : undefined;
  if (signature?.domain) return found({ by: 'dkim', domain: signature.domain }, dkim.sources);

  const path = pathPassed(from, recorded);
  return path === undefined ? undefined : found({ by: 'spf', domain: path }, spf.sources);
}

function pathPassed(from: string, { spf }: Recorded): string | undefined {
  const path = spf.state === 'found' && spf.value.result === 'pass' ? spf.value.domain : undefined;
  return path && sameOrganisation(path, from) ? path : undefined;
}

/** A receiver passes a replayed mail with a second Subject on top, or with text behind l= (RFC 6376 sections 8.2, 8.15). */
function isMoreThanSigned(from: string, { dkimNow }: Verified): boolean {
  if (dkimNow.state !== 'found') return false;
  const own = dkimNow.value.filter(({ domain }) => sameOrganisation(domain, from));
  return own.some((one) => {
    // How far l= reaches is known only of a signature that was verified.
    const hasTail = one.unsignedTail || (one.bodyLength !== undefined && one.result !== 'pass');
    return hasTail || one.ambiguous || one.doubledFields.length > 0 || !one.signsSubject;
  });
}

function signedIdentity(from: string, { dkimNow }: Verified): Aligned | undefined {
  if (dkimNow.state !== 'found') return undefined;
  const signature = dkimNow.value.find((one) => one.supports && sameOrganisation(one.domain, from));
  return signature && found({ by: 'dkim', domain: signature.domain, now: true }, dkimNow.sources);
}

function pathIdentity(
  mail: Mail,
  from: string,
  { spf }: Recorded,
  { spfNow }: Verified,
  settings: Settings,
): Aligned | undefined {
  if (spf.state === 'found' && !/error$/.test(spf.value.result)) return undefined;
  if (spfNow.state !== 'found' || spfNow.value.result !== 'pass' || !isFresh(mail, settings)) return undefined;
  const { domain } = spfNow.value;
  return sameOrganisation(domain, from)
    ? found({ by: 'spf', domain, now: true }, [...spfNow.sources, ...pathProof(mail)])
    : undefined;
}

/** Where the address stands that SPF was asked about. */
function pathProof({ route }: Mail): Source[] {
  return route.proofs.sendingIp ? [route.proofs.sendingIp.source] : [];
}

function notAligned({ spf, dkim, dmarc }: Recorded, { spfNow }: { spfNow: Answer<SpfEvaluation> }): Answer<never> {
  const recorded = [dmarc, dkim, spf];
  const silent = recorded.find((answer) => answer.state === 'unknown');
  if (silent) return unknown(silent.reason, spfNow.state === 'found' ? spfNow.sources : silent.sources);
  return none(
    'no-entry',
    recorded.flatMap((answer) => answer.sources),
  );
}
