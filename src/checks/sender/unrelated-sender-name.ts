import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter, sendsForCustomers } from '../../util/delivery-services.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isDeliveryReport } from '../delivery-report.ts';
import { firstAuthor } from '../first-author.ts';
import { nameStandsIn } from '../name-in-hosts.ts';
import { isPressed } from '../pressed.ts';

/**
 * Who is named, where it comes from and where it leads are strangers: no word of the sender's name stands in his address,
 * and nothing that the reader shall press leads to his domain. `company`, `free-mail`: nor does any link carry the name;
 * `named-page`: only the page does, so that it passes for the named one's; `delivery-service`: it leads through a
 * service's counter, as small firms' mail does. A firm whose name is unlike its domain links there at least. Names that
 * are not in Latin letters cannot be compared with a domain and are left alone, as are links written out as an address.
 */
export const check = defineCheck({
  id: 'unrelated-sender-name',
  topic: 'sender',
  needs: ['mail', 'identity', 'links'],
  variants: ['company', 'free-mail', 'named-page', 'delivery-service'],
  facts: ['name', 'domain', 'hosts'],

  run({ mail, identity, links }) {
    const author = firstAuthor(mail);
    if (!author || mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender || identity.fromRole.state === 'found') return clear();
    if (isDeliveryReport(mail, links, identity.ownDomains)) return clear();
    const pressed = links.filter((link) => link.action && link.host !== '' && isPressed(link, mail));
    if (pressed.length === 0 || links.some(({ ofFromDomain, ofAlignedSender }) => ofFromDomain || ofAlignedSender)) {
      return clear();
    }
    if (pressed.some(({ host, role }) => isOwn(host, identity) || isOfClaim(role))) return clear();
    const local = author.address.split('@')[0] ?? '';
    if (nameStandsIn(author.name, [author.domain, local]) !== false) return clear();

    const hosts = [...new Set(links.map(({ host }) => host).filter((host) => host !== ''))].slice(0, 60);
    const isNamed =
      nameStandsIn(
        author.name,
        hosts.map((host) => registrableDomain(host) ?? host),
      ) === true;
    // Who writes from a delivery service's own domain has none of his own to be named like.
    const isCounted = sendsForCustomers(author.domain) || pressed.some(({ host }) => isLinkRewriter(host));
    if (isNamed && (isCounted || identity.fromIsFreeMail)) return clear();
    const facts = { name: author.name.slice(0, 120), domain: author.domain, hosts: hosts.slice(0, 3) };
    const sources = [author.source, ...pressed.flatMap(({ link }) => mail.links[link]?.source ?? [])].slice(0, 4);
    return finding(facts, sources, { variant: variantOf(isNamed, isCounted, identity) });
  },
});

function variantOf(isNamed: boolean, isCounted: boolean, { fromIsFreeMail }: Identity): string {
  if (isNamed) return 'named-page';
  if (isCounted) return 'delivery-service';
  return fromIsFreeMail ? 'free-mail' : 'company';
}

function isOwn(host: string, { ownDomains }: Identity): boolean {
  return ownDomains.some((own) => isWithin(host, own));
}

function isOfClaim(role: LinkSeen['role']): boolean {
  return role.state === 'found' && role.value.ofClaimedBrand;
}
