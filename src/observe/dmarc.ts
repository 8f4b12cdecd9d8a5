import type { Answer, Reason } from '../answer.ts';
import { unknown } from '../answer.ts';
import { dmarc } from '../lookups/dmarc/dmarc.ts';
import type { DmarcNow, Identifiers } from '../lookups/dmarc/dmarc-evaluation.ts';
import type { DkimSignature } from '../lookups/signatures/dkim-signature.ts';
import type { SpfEvaluation } from '../lookups/spf/spf.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { asciiHost, sameOrganisation } from '../util/domain.ts';
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
    dkim: signatures.filter((one) => one.result === 'pass' && isOfShown(one)).map(({ domain }) => domain),
    ...(open !== undefined && { open }),
  };
}

/** Today's list of senders says nothing of an old mail; an envelope of another organisation cannot align anyway. */
function openPath(mail: Mail, from: string, spf: Answer<SpfEvaluation>, fresh: boolean): Reason | undefined {
  const path = spf.state === 'found' ? spf.value.domain : envelopeDomain(mail);
  if (path !== '' && !sameOrganisation(path, from)) return undefined;
  if (spf.state === 'found') return fresh ? undefined : 'too-old';
  return spf.reason;
}

/** What the border was told, else what the last delivery wrote down; empty where neither names a domain. */
function envelopeDomain({ route, returnPath }: Mail): string {
  const told = route.hops[route.sendingHop ?? -1]?.envelopeFrom;
  return told === undefined ? (returnPath?.domain ?? '') : asciiHost(told.slice(told.lastIndexOf('@') + 1));
}

/** It is of the header that readers are shown: nobody hid another one, or put a second field on top. */
function isOfShown({ ambiguous, doubledFields }: DkimSignature): boolean {
  return !ambiguous && doubledFields.length === 0;
}

/** The domain may have taken down the key since; then its signature may have been good. */
const KEY_TROUBLE: readonly string[] = ['key-gone', 'key-revoked', 'key-unreadable', 'key-may-have-changed'];

function openSignature(from: string, dkim: Answer<DkimSignature[]>): Reason | undefined {
  if (dkim.state === 'unknown') return dkim.reason;
  if (dkim.state === 'none') return undefined;
  const own = dkim.value.filter(({ domain }) => sameOrganisation(domain, from));
  const open = own.find(
    (one) =>
      one.result === 'unknown' || KEY_TROUBLE.includes(one.why ?? '') || (one.result === 'pass' && !isOfShown(one)),
  );
  if (!open) return undefined;
  if (open.result === 'pass' || open.why === 'rewritten') return 'unproven';
  if (open.why === 'too-large') return 'too-large';
  return open.reason ?? (open.result === 'unknown' ? 'too-old' : 'no-entry');
}
