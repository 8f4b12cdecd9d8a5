import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The receiver found neither SPF nor DKIM in line with From, though From's domain publishes a policy (RFC 7489).
 * Mailing lists and forwarders break both; where a valid ARC chain (RFC 8617) shows one at work, the variant says so.
 */
export const check = defineCheck({
  id: 'dmarc-failed',
  topic: 'authentication',
  needs: ['mail', 'auth', 'identity'],
  variants: ['failed', 'forwarded'],
  facts: ['domain', 'by'],

  run({ mail, auth, identity }) {
    const { dmarc, arc } = auth;
    if (dmarc.state === 'unknown') return cannotTell(dmarc.reason, dmarc.sources);
    if (dmarc.state === 'none') return clear();
    if (dmarc.value.result === 'temperror' || dmarc.value.result === 'permerror') {
      return cannotTell('server-failure', dmarc.sources);
    }
    if (dmarc.value.result !== 'fail') return clear();

    const domain = dmarc.value.domain ?? mail.headerFrom?.domain ?? '';
    const by = mail.authenticationResults.find((one) => one.trusted && one.authservId)?.authservId ?? '';
    if (arc.state === 'found' && arc.value.result === 'pass') {
      return finding({ domain, by }, [...dmarc.sources, ...arc.sources], { variant: 'forwarded' });
    }
    const isOwn = identity.ownDomains.includes(domain);
    const victims = domain && !isOwn ? [{ role: 'forged-domain-owner' as const, domain }] : [];
    return finding({ domain, by }, dmarc.sources, { variant: 'failed', victims });
  },
});
