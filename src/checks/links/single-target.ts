import type { Link } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { leadsHome } from '../leads-home.ts';
import { isPassedOn } from '../passed-on.ts';
import { isButton, isStrangeHost } from '../strange-button.ts';

/**
 * All that can be pressed in the mail leads to one address, on a host that is not the sender's. Mail of a company has
 * more in its foot (its site, cancellation, privacy), and a person writes an address out. `repeated`: several buttons,
 * pictures or links that all end there, as where a template of somebody else got one target for everything.
 */
export const check = defineCheck({
  id: 'single-target',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['one', 'repeated'],
  facts: ['host', 'links'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (mail.body.htmls.length === 0 || isPassedOn(mail) || hasReportForm(mail.parts) || leadsHome(links))
      return clear();
    const pressed = links.filter(({ link }) => isWebLink(mail.links[link]));
    const targets = new Set(pressed.map(({ link }) => mail.links[link]?.url));
    const [seen] = pressed;
    const link = mail.links[seen?.link ?? -1];
    if (!seen || !link || targets.size !== 1 || !isHidden(link, seen) || !seen.action || !isStrangeHost(seen))
      return clear();
    if (identity.ownDomains.some((own) => isWithin(seen.host, own))) return clear();
    const variant = pressed.length > 1 ? 'repeated' : 'one';
    return finding({ host: seen.host, links: pressed.length }, [link.source], { variant });
  },
});

function isWebLink(link: Link | undefined): boolean {
  return isButton(link) && /^https?$/.test(link.scheme);
}

/** The words do not say where it leads. */
function isHidden({ text }: Link, { wordsHost }: LinkSeen): boolean {
  return wordsHost === undefined && !/https?:/i.test(text);
}
