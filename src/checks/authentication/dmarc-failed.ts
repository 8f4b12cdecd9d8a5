import type { DmarcEvaluation } from '../../lookups/dmarc/dmarc-evaluation.ts';
import type { Mail } from '../../mail/mail.ts';
import type { Auth } from '../../observe/observations.ts';
import type { Settings } from '../../settings.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { isFresh } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Neither SPF nor DKIM is in line with From, though From's domain publishes a policy (RFC 7489, RFC 9989). Mailing lists
 * and forwarders break both; where a valid ARC chain (RFC 8617) shows one at work, the variant says so. Where the receiver
 * recorded nothing, `now-reject` and `now-quarantine` say that a fresh mail fails today what its domain asks for.
 */
export const check = defineCheck({
  id: 'dmarc-failed',
  topic: 'authentication',
  needs: ['settings', 'mail', 'auth', 'identity'],
  variants: ['failed', 'forwarded', 'now-reject', 'now-quarantine'],
  facts: ['domain', 'by', 'policyDomain'],

  run({ settings, mail, auth, identity }) {
    const { dmarc, arc } = auth;
    const from = mail.headerFrom?.domain ?? '';
    const forgedIf = (domain: string) =>
      domain && !identity.ownDomains.includes(domain) ? [{ role: 'forged-domain-owner' as const, domain }] : [];
    if (dmarc.state !== 'found') {
      const failing = failingNow(mail, auth, settings);
      if (!failing) return dmarc.state === 'unknown' ? cannotTell(dmarc.reason, dmarc.sources) : clear();
      if (failing.policy === 'none') return clear();
      const { policyDomain } = failing;
      const sources = [...auth.dmarcNow.rfc9989.sources, ...auth.spfNow.sources, ...auth.dkimNow.sources];
      const more = { variant: `now-${failing.policy}`, victims: forgedIf(from) };
      return finding({ domain: from, by: '', policyDomain }, sources, more);
    }
    if (dmarc.value.result === 'temperror' || dmarc.value.result === 'permerror') {
      return cannotTell('server-failure', dmarc.sources);
    }
    if (dmarc.value.result !== 'fail') return clear();

    const domain = dmarc.value.domain ?? from;
    const by = mail.authenticationResults.find((one) => one.trusted && one.authservId)?.authservId ?? '';
    const facts = { domain, by, policyDomain: '' };
    return arc.state === 'found' && arc.value.result === 'pass'
      ? finding(facts, [...dmarc.sources, ...arc.sources], { variant: 'forwarded' })
      : finding(facts, dmarc.sources, { variant: 'failed', victims: forgedIf(domain) });
  },
});

const STRENGTH = { none: 0, quarantine: 1, reject: 2 };

/**
 * The milder of the two policies that a mail fails today, by both standards: receivers may follow either. Nothing where
 * the mail is old, where its origin is not proven, where it shows that it was passed on, or where it carries a signature
 * in its domain's name: the receiver's own filter, which rewrites links and marks subjects, may have broken that, and
 * hides the origin as well.
 */
function failingNow(mail: Mail, auth: Auth, settings: Settings): DmarcEvaluation | undefined {
  const { rfc9989, rfc7489 } = auth.dmarcNow;
  if (rfc9989.state !== 'found' || rfc7489.state !== 'found') return undefined;
  if (rfc9989.value.result !== 'fail' || rfc7489.value.result !== 'fail') return undefined;
  const proof = mail.route.proofs.sendingIp?.kind;
  const isProven = proof === 'trusted' || proof === 'authenticated';
  if (!isProven || !isFresh(mail, settings) || auth.aligned.state === 'found') return undefined;
  if (auth.agreement.dmarc.because.includes('passed-on')) return undefined;
  if (isSigned(auth, mail.headerFrom?.domain ?? '')) return undefined;
  return STRENGTH[rfc9989.value.policy] <= STRENGTH[rfc7489.value.policy] ? rfc9989.value : rfc7489.value;
}

function isSigned({ dkimNow }: Auth, from: string): boolean {
  return dkimNow.state === 'found' && dkimNow.value.some(({ domain }) => sameOrganisation(domain, from));
}
