import type { Link } from '../mail/content.ts';
import type { Mail } from '../mail/mail.ts';
import type { LinkSeen } from '../observe/observations.ts';
import { isLinkRewriter } from '../util/delivery-services.ts';
import { hasKnownOwner } from './known-owner.ts';

/** The host is nobody's that is known: not the sender's, no listed brand's, no delivery service's counter. */
export function isStrangeHost(seen: LinkSeen): boolean {
  return seen.host !== '' && !seen.ofFromDomain && !hasKnownOwner(seen) && !isLinkRewriter(seen.host);
}

/** Words, a picture or a part of one in the HTML that a reader presses. */
export function isButton(link: Link | undefined): link is Link {
  return (link?.where === 'anchor' || link?.where === 'area') && !link.hidden;
}

/** The links of the HTML by which the reader shall act and that lead to a host nobody knows. */
export function strangeButtons({ links: written }: Pick<Mail, 'links'>, links: readonly LinkSeen[]): LinkSeen[] {
  return links.filter((seen) => seen.action && isButton(written[seen.link]) && isStrangeHost(seen));
}
