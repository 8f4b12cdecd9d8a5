import type { LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { firstAuthor } from '../first-author.ts';
import { leadsHome } from '../leads-home.ts';
import { isPassedOn } from '../passed-on.ts';
import { isButton, isStrangeHost } from '../strange-button.ts';

/**
 * A mail made like a company's, with pictures fetched from the web, has not one picture or link at its sender's: all of
 * it stands on hosts of others, none of them known. Companies show their logo from their own site or from their delivery
 * service and lead home at least once; small ones that rent everything do not.
 */
export const check = defineCheck({
  id: 'nothing-of-the-sender',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['domain', 'host', 'pictures'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const author = firstAuthor(mail);
    if (!author) return cannotTell('no-domain');
    if (identity.fromIsKnownSender || isPassedOn(mail) || hasReportForm(mail.parts) || leadsHome(links)) return clear();
    const pictures = mail.links.filter(({ where, url }) => where === 'image' && /^https?:/i.test(url));
    const pressed = links.filter(({ link, action, host }) => action && host !== '' && isButton(mail.links[link]));
    if (pictures.length === 0 || !pressed.every((seen) => isStrange(seen, identity.ownDomains))) return clear();
    if (pictures.some(({ host }) => isLinkRewriter(host) || sameOrganisation(host, author.domain))) return clear();
    const [first] = pressed;
    const source = mail.links[first?.link ?? -1]?.source;
    if (!first || !source) return clear();
    const facts = { domain: author.domain, host: first.host, pictures: pictures.length };
    return finding(facts, [author.source, source]);
  },
});

function isStrange(seen: LinkSeen, ownDomains: readonly string[]): boolean {
  return isStrangeHost(seen) && !ownDomains.some((own) => isWithin(seen.host, own));
}
