import type { LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { isWithin } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { pathOf } from '../address-path.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Folders and files that ask for a login or for details, as site software and ready-made fraud kits name them. */
const SIGN_IN =
  /\/[\w-]{0,40}(?:(?:log-?[io]n|sign-?[io]n|verif|webscr)[\w-]{0,40}(?:\/|\.(?:php\d?|html?|aspx?|cgi))|(?:secure|update|account|auth|confirm|banking|billing)[\w-]{0,40}\.(?:php\d?|html?|aspx?|cgi))/i;

/**
 * What speaks as a brand leads to a sign-in page that stands on a host which is neither the brand's nor the sender's.
 * A brand has its customers sign in at home; only where the mail names no brand could such a page be the sender's own.
 */
export const check = defineCheck({
  id: 'sign-in-path',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['host', 'path', 'nameJa', 'nameEn'],

  run({ mail, identity, links }) {
    const { claimedBrand, ownDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none') return clear();
    for (const seen of links) {
      const link = mail.links[seen.link];
      if (!link || !isStrange(seen) || ownDomains.some((own) => isWithin(seen.host, own))) continue;
      const path = SIGN_IN.exec(pathOf(seen.leadsTo?.url ?? link.url))?.[0];
      if (!path) continue;
      const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
      return finding({ host: seen.host, path, nameJa, nameEn }, [link.source, ...claimedBrand.sources]);
    }
    return clear();
  },
});

function isStrange({ action, host, role, ofAlignedSender, ofFromDomain }: LinkSeen): boolean {
  return action && host !== '' && role.state === 'none' && !ofAlignedSender && !ofFromDomain && !isLinkRewriter(host);
}
