import type { Answer, Reason } from '../answer.ts';
import { unknown } from '../answer.ts';
import type { DkimSignature } from '../lookups/dkim-signature.ts';
import { dmarc } from '../lookups/dmarc.ts';
import type { DmarcNow, Identifiers } from '../lookups/dmarc-evaluation.ts';
import type { SpfEvaluation } from '../lookups/spf.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { isFresh } from '../util/mail-age.ts';

export interface VerifiedNow {
  spf: Answer<SpfEvaluation>;
  dkim: Answer<DkimSignature[]>;
}

/** The one domain that DMARC speaks of; with several author domains, or none, there is no policy to follow. */
export function authorDomain({ headerFrom, furtherFrom }: Mail): string | undefined {
  const from = headerFrom?.domain ?? '';
  return from === '' || furtherFrom.some(({ domain }) => domain !== from) ? undefined : from;
}

/** DMARC by both standards, from what was verified now. */
export async function observeDmarc(mail: Mail, now: VerifiedNow, ask: Ask, settings: Settings): Promise<DmarcNow> {
  const from = authorDomain(mail);
  if (from === undefined) return { rfc9989: unknown('no-domain'), rfc7489: unknown('no-domain') };
  return dmarc(ask, from, identifiersOf(mail, now, settings));
}

/** What passed; and whether something that could align with From is left open, so that its absence proves nothing. */
function identifiersOf(mail: Mail, now: VerifiedNow, settings: Settings): Identifiers {
  const from = mail.headerFrom?.domain ?? '';
  const { spf, dkim } = now;
  const fresh = isFresh(mail, settings);
  const signatures = dkim.state === 'found' ? dkim.value : [];
  const open = openPath(mail, from, spf, fresh) ?? openSignature(from, dkim);
  return {
    spf: spf.state === 'found' && spf.value.result === 'pass' && fresh ? [spf.value.domain] : [],
    dkim: signatures.filter(({ result }) => result === 'pass').map(({ domain }) => domain),
    ...(open !== undefined && { open }),
  };
}

/** Today's list of senders says nothing of an old mail; an envelope of another organisation cannot align anyway. */
function openPath(mail: Mail, from: string, spf: Answer<SpfEvaluation>, fresh: boolean): Reason | undefined {
  const path = spf.state === 'found' ? spf.value.domain : (mail.returnPath?.domain ?? '');
  if (path !== '' && !sameOrganisation(path, from)) return undefined;
  if (spf.state === 'found') return fresh ? undefined : 'too-old';
  return spf.reason;
}

function openSignature(from: string, dkim: Answer<DkimSignature[]>): Reason | undefined {
  if (dkim.state === 'unknown') return dkim.reason;
  if (dkim.state === 'none') return undefined;
  const own = dkim.value.filter(({ domain }) => sameOrganisation(domain, from));
  const open = own.find(({ result }) => result === 'unknown');
  return open && (open.reason ?? 'too-old');
}
