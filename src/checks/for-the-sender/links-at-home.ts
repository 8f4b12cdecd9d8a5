import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Every link by which the reader shall act leads to the claimed brand itself, or, where none is claimed, to the
 * authenticated sender. Shared trackers, redirectors and hosts where anyone can put a page never count.
 */
export const check = defineCheck({
  id: 'links-at-home',
  topic: 'for-the-sender',
  needs: ['mail', 'identity', 'links'],
  variants: ['brand', 'sender'],
  facts: ['hosts'],

  run({ mail, identity, links }) {
    const { claimedBrand, ownDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    // The receiver's own pages, such as a list's archive, speak for nobody.
    const action = links.filter((link) => link.action && !ownDomains.some((own) => isWithin(link.host, own)));
    const isClaimed = claimedBrand.state === 'found';
    if (action.length === 0 || !action.every((link) => isHome(link, identity, isClaimed))) return clear();
    const hosts = [...new Set(action.map(({ host }) => host))].slice(0, 4);
    const sources = action.flatMap(({ link, role }) => [...sourceOf(mail.links[link]), ...role.sources]).slice(0, 8);
    return finding({ hosts }, sources, { variant: isClaimed ? 'brand' : 'sender' });
  },
});

function isHome({ host, role, openHost, ofAlignedSender }: LinkSeen, identity: Identity, isClaimed: boolean): boolean {
  if (openHost || host === '') return false;
  const { fromRole, fromIsKnownSender } = identity;
  if (!isClaimed) return ofAlignedSender;
  if (role.state === 'found' && role.value.ofClaimedBrand) return role.value.role === 'official';
  const isBrandItself =
    fromRole.state === 'found' && fromRole.value.ofClaimedBrand && fromRole.value.role === 'official';
  return ofAlignedSender && (isBrandItself || fromIsKnownSender);
}

function sourceOf<T>(link: { source: T } | undefined): T[] {
  return link ? [link.source] : [];
}
