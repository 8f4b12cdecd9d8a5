import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The words of a link show one host and its target is another organisation's. Delivery services count clicks that way
 * in honest newsletters: a target of the authenticated sender, or of a service that the registry knows, says nothing.
 * `trusted-name`: the words show the claimed brand or the receiver himself.
 */
export const check = defineCheck({
  id: 'words-against-target',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['trusted-name', 'other'],
  facts: ['shown', 'host'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const against = links.filter(isAgainst);
    const trusted = against.find(({ wordsHost = '' }) => isTrustedName(wordsHost, identity));
    const link = trusted ?? against[0];
    const source = mail.links[link?.link ?? -1]?.source;
    if (!link || !source) return clear();
    const facts = { shown: link.wordsHost ?? '', host: link.host };
    return finding(facts, [source], { variant: trusted ? 'trusted-name' : 'other' });
  },
});

function isAgainst({ wordsHost, host, role, ofAlignedSender }: LinkSeen): boolean {
  if (!wordsHost || host === '' || ofAlignedSender || sameOrganisation(wordsHost, host)) return false;
  return !(role.state === 'found' && role.value.role !== 'customers');
}

function isTrustedName(host: string, { ownDomains, officialDomains }: Identity): boolean {
  return [...ownDomains, ...officialDomains].some((domain) => isWithin(host, domain));
}
