import { isWithin } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { pathOf } from '../address-path.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { innerFolder } from '../inner-folder.ts';

/** Pictures and documents do lie there. */
const FILE = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|pptx?|zip|mp[34]|woff2?)$/i;

/**
 * A brand's mail links into the inner folders of somebody's site: pages of fraud are put there when a site is taken
 * over. A picture or document at that place is nothing unusual.
 */
export const check = defineCheck({
  id: 'cms-path-in-link',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['host', 'path', 'nameJa', 'nameEn'],

  run({ mail, identity, links }) {
    const { claimedBrand, ownDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none') return clear();
    for (const { link: index, host, leadsTo, action, role, ofAlignedSender, openHost } of links) {
      const link = mail.links[index];
      const isStrange = role.state === 'none' && !ofAlignedSender && !openHost;
      if (!link || !action || !isStrange || ownDomains.some((own) => isWithin(host, own))) continue;
      const path = pathOf(leadsTo?.url ?? link.url);
      const folder = innerFolder(path);
      if (!folder || FILE.test(path)) continue;
      const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
      return finding({ host, path: folder, nameJa, nameEn }, [link.source, ...claimedBrand.sources], {
        victims: [{ role: 'site-owner', domain: host }],
      });
    }
    return clear();
  },
});
