import { isWithin } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { pathOf } from '../address-path.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { innerFolder } from '../inner-folder.ts';
import { isPressed } from '../pressed.ts';

/** Pictures and documents do lie there. */
const FILE = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|pptx?|zip|mp[34]|woff2?)$/i;

/**
 * A brand's mail links into the inner folders of somebody's site: pages of fraud are put there when a site is taken
 * over. A picture or document at that place is nothing unusual. `stranger`: no brand is claimed, the link hides behind
 * words, and nothing vouches for the sender; who looks after a site is written to by the site itself.
 */
export const check = defineCheck({
  id: 'cms-path-in-link',
  topic: 'links',
  needs: ['mail', 'identity', 'links', 'auth'],
  variants: ['brand', 'stranger'],
  facts: ['host', 'path', 'nameJa', 'nameEn'],

  run({ mail, identity, links, auth }) {
    const { claimedBrand, ownDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const isClaimed = claimedBrand.state === 'found';
    if (!isClaimed && auth.aligned.state === 'found') return clear();
    for (const seen of links) {
      const { link: index, host, leadsTo, action, role, ofAlignedSender, ofFromDomain, openHost } = seen;
      const link = mail.links[index];
      const isStrange = role.state === 'none' && !ofAlignedSender && !openHost;
      if (!link || !action || !isStrange || ownDomains.some((own) => isWithin(host, own))) continue;
      if (!isClaimed && (ofFromDomain || !isPressed(seen, mail))) continue;
      const path = pathOf(leadsTo?.url ?? link.url);
      const folder = innerFolder(path);
      if (!folder || FILE.test(path)) continue;
      const { nameJa, nameEn } = isClaimed ? aboutBrand(claimedBrand.value) : { nameJa: '', nameEn: '' };
      return finding({ host, path: folder, nameJa, nameEn }, [link.source, ...claimedBrand.sources], {
        variant: isClaimed ? 'brand' : 'stranger',
        victims: [{ role: 'site-owner', domain: host }],
      });
    }
    return clear();
  },
});
