import type { Reason, Source } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import type { Auth } from '../observe/observations.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { isFresh } from '../util/mail-age.ts';

export type Authentication =
  | { state: 'passes' | 'fails'; sources: Source[] }
  | { state: 'unknown'; reason: Reason; sources: Source[] };

/**
 * Whether From's organisation vouches for the mail. Where no trusted server recorded anything, that can still be ruled
 * out: no signature names the organisation, and SPF, evaluated in time, does not pass for it.
 */
export function authenticationOf(mail: Mail, auth: Auth, settings: Settings): Authentication {
  const { aligned, spfNow } = auth;
  if (aligned.state === 'found') return { state: 'passes', sources: aligned.sources };
  if (aligned.state === 'none') return { state: 'fails', sources: aligned.sources };

  const from = mail.headerFrom?.domain ?? '';
  // Where nobody wrote anything down, what keeps it open is that SPF was not answered.
  const silent = aligned.reason === 'not-in-mail' && spfNow.state === 'unknown' ? spfNow : aligned;
  const open: Authentication = { state: 'unknown', reason: silent.reason, sources: silent.sources };
  if (spfNow.state !== 'found' || !isFresh(mail, settings) || hasSignatureOf(mail, from)) return open;
  return { state: 'fails', sources: spfNow.sources };
}

/** A DKIM signature (RFC 6376) that names the domain's organisation, valid or not. */
function hasSignatureOf(mail: Mail, domain: string): boolean {
  return mail.fields.some(({ name, raw }) => {
    if (name.toLowerCase() !== 'dkim-signature') return false;
    const signer = /(?:^|[;\s])d\s{0,20}=\s{0,20}([^;\s]{1,255})/.exec(raw.slice(0, 4000))?.[1] ?? '';
    return sameOrganisation(signer.toLowerCase(), domain);
  });
}
