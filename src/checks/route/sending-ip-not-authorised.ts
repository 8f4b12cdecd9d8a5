import type { Answer, Source } from '../../answer.ts';
import type { Auth } from '../../observe/observations.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { sameAddress } from '../../util/ip-address.ts';
import { isFresh } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

interface Policy {
  result: string;
  domain: string;
  isOld: boolean;
}

/**
 * A domain names the machines that send its mail in its SPF record (RFC 7208); mail from one that the record excludes
 * may be forged. What a trusted server recorded comes first; else what was evaluated now, which says less of an old
 * mail (`outdated`). Forwarding looks the same. That a web server's address is another one proves nothing.
 */
export const check = defineCheck({
  id: 'sending-ip-not-authorised',
  topic: 'route',
  needs: ['settings', 'mail', 'identity', 'auth', 'dns'],
  variants: ['fail', 'softfail', 'outdated'],
  facts: ['ip', 'domain', 'result'],

  run({ settings, mail, identity, auth, dns }) {
    const policy = policyOf(auth, !isFresh(mail, settings));
    if (policy.state === 'unknown') return cannotTell(policy.reason, policy.sources);
    if (policy.state === 'none') return clear();
    const { result, domain, isOld } = policy.value;
    const ip = mail.route.sendingIp ?? (auth.spfNow.state === 'found' ? auth.spfNow.value.ip : '');
    const own = dns.domain === domain && dns.addresses.state === 'found' ? dns.addresses.value : [];
    // An own machine that the record forgot is a mistake, not a stranger.
    if ((result !== 'fail' && result !== 'softfail') || own.some((address) => sameAddress(address, ip))) return clear();

    const from = mail.headerFrom?.domain ?? '';
    const isForged = auth.aligned.state !== 'found' && sameOrganisation(from, domain) && !isOld;
    const isOwn = identity.ownDomains.includes(from);
    const victims = isForged && !isOwn ? [{ role: 'forged-domain-owner' as const, domain: from }] : [];
    const sources: Source[] = [...policy.sources, ...proofOf(mail.route.proofs.sendingIp)];
    return finding({ ip, domain, result }, sources, { variant: isOld ? 'outdated' : result, victims });
  },
});

function proofOf(proof: { source: Source } | undefined): Source[] {
  return proof ? [proof.source] : [];
}

/** The recorded result, unless the server that wrote it down could not evaluate the record either. */
function policyOf({ spf, spfNow }: Auth, isOld: boolean): Answer<Policy> {
  if (spf.state === 'found' && !/error$/.test(spf.value.result)) {
    const { result, domain = '' } = spf.value;
    return { state: 'found', value: { result, domain, isOld: false }, sources: spf.sources };
  }
  if (spfNow.state !== 'found') return spfNow;
  const { result, domain } = spfNow.value;
  if (result === 'permerror') return { state: 'unknown', reason: 'malformed', sources: spfNow.sources };
  return { state: 'found', value: { result, domain, isOld }, sources: spfNow.sources };
}
