import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { isPublicAddress } from '../../util/ip-address.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The words of a link show one host and its target is another organisation's. Delivery services count clicks that way
 * in honest newsletters, and receivers' scanners rewrite links: a target of the authenticated sender, or of a service
 * that is known for it, says nothing.
 * `trusted-name`: the words show the claimed brand or the receiver himself.
 */
export const check = defineCheck({
  id: 'words-against-target',
  topic: 'links',
  needs: ['mail', 'identity', 'auth', 'links'],
  variants: ['trusted-name', 'other'],
  facts: ['shown', 'host'],

  run({ mail, identity, auth, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const against = links.filter(isAgainst);
    const trusted = against.find(({ wordsHost = '' }) => isTrustedName(wordsHost, identity));
    // A sender who counts clicks at his own host is everyday business, as long as nothing belies him.
    const link = trusted ?? against.find(({ ofFromDomain }) => !ofFromDomain || auth.aligned.state === 'none');
    const source = mail.links[link?.link ?? -1]?.source;
    if (!link || !source) return clear();
    const facts = { shown: link.wordsHost ?? '', host: link.host };
    return finding(facts, [source], { variant: trusted ? 'trusted-name' : 'other' });
  },
});

function isAgainst({ wordsHost, host, role, ofAlignedSender, registrableDomain }: LinkSeen): boolean {
  if (!wordsHost || (!registrableDomain && !isPublicAddress(host)) || sameOrganisation(wordsHost, host)) return false;
  if (ofAlignedSender || isLinkRewriter(host)) return false;
  return !(role.state === 'found' && role.value.role !== 'customers');
}

function isTrustedName(host: string, { ownDomains, officialDomains }: Identity): boolean {
  return [...ownDomains, ...officialDomains].some((domain) => isWithin(host, domain));
}
