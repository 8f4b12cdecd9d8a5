import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The pictures are loaded from a brand's own servers, and no link by which the reader shall act leads to that brand or
 * to an authenticated sender: a fraud that copied the brand's mail leaves its pictures where they are. `claimed`: of
 * the brand that the mail claims to be; `all`: no claim in words, and every picture comes from that brand.
 */
export const check = defineCheck({
  id: 'borrowed-pictures',
  topic: 'links',
  needs: ['mail', 'identity', 'auth', 'links'],
  variants: ['claimed', 'all'],
  facts: ['nameJa', 'nameEn', 'pictures', 'hosts'],

  run({ mail, identity, auth, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.claimedBrand.state === 'unknown') return cannotTell(identity.claimedBrand.reason);
    const action = links.filter(({ action, host }) => action && host !== '');
    if (action.length === 0 || identity.fromIsKnownSender || action.some((link) => isOwn(link, identity)))
      return clear();
    if (auth.aligned.state === 'found' && identity.fromRole.state === 'found') return clear();

    const claimed = identity.claimedBrand.state === 'found' ? identity.claimedBrand.value.brand : undefined;
    const borrowed = identity.pictureBrands.find(
      ({ brand, all }) =>
        (claimed === undefined ? all : brand === claimed) && !action.some((link) => isOf(link, brand)),
    );
    if (!borrowed) return clear();
    const { name, host, source } = borrowed;
    const hosts = [...new Set(action.map((link) => link.host))].slice(0, 4);
    const facts = { nameJa: name.ja, nameEn: name.en, pictures: host, hosts };
    return finding(facts, [source, ...action.slice(0, 2).flatMap(({ link }) => mail.links[link]?.source ?? [])], {
      variant: claimed === undefined ? 'all' : 'claimed',
    });
  },
});

function isOwn({ host, ofAlignedSender }: LinkSeen, { ownDomains }: Identity): boolean {
  return ofAlignedSender || ownDomains.some((own) => isWithin(host, own));
}

/** Leads to the claimed brand, or to the one whose pictures they are. */
function isOf({ role }: LinkSeen, brand: string): boolean {
  return role.state === 'found' && (role.value.ofClaimedBrand || role.value.brand === brand);
}
