import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { isLinkRewriter } from '../link-rewriters.ts';
import { nameStandsIn } from '../name-in-hosts.ts';

/**
 * Who is named, where it comes from and where it leads are three strangers: no word of the sender's name stands in his
 * address nor in any host that the mail links to, and what the reader shall press leads to neither the sender's domain nor
 * a delivery service's counter. A firm whose name is unlike its domain links there at least. Names that are not in Latin
 * letters cannot be compared with a domain and are left alone, as are links that are written out as an address.
 */
export const check = defineCheck({
  id: 'unrelated-sender-name',
  topic: 'sender',
  needs: ['mail', 'identity', 'links'],
  variants: ['company', 'free-mail'],
  facts: ['name', 'domain', 'hosts'],

  run({ mail, identity, links }) {
    const author = firstAuthor(mail);
    if (!author || mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender || identity.fromRole.state === 'found' || isReport(mail)) return clear();
    const pressed = links.filter((link) => link.action && link.host !== '' && isPressed(link, mail));
    const hosts = [...new Set(links.map(({ host }) => host).filter((host) => host !== ''))].slice(0, 60);
    if (pressed.length === 0 || links.some(({ ofFromDomain, ofAlignedSender }) => ofFromDomain || ofAlignedSender)) {
      return clear();
    }
    const homes = identity.ownDomains;
    if (pressed.some(({ host, role }) => isLinkRewriter(host) || homes.includes(host) || isOfClaim(role)))
      return clear();
    if (nameStandsIn(author.name, [author.domain, author.address.split('@')[0] ?? '', ...hosts]) !== false)
      return clear();

    const facts = { name: author.name.slice(0, 120), domain: author.domain, hosts: hosts.slice(0, 3) };
    const sources = [author.source, ...pressed.flatMap(({ link }) => mail.links[link]?.source ?? [])].slice(0, 4);
    return finding(facts, sources, { variant: identity.fromIsFreeMail ? 'free-mail' : 'company' });
  },
});

/** Reports of mail systems have no sender to answer to (RFC 3464). */
function isReport({ returnPath, headerFrom }: Mail): boolean {
  return returnPath?.address === '' && /^(?:mailer-daemon|postmaster)@/i.test(headerFrom?.address ?? '');
}

/** Something to press: other words than the address itself, or a picture. */
function isPressed({ link, wordsHost }: LinkSeen, { links }: Mail): boolean {
  const where = links[link]?.where;
  return wordsHost === undefined && where !== 'plain-text' && where !== 'visible-text';
}

function isOfClaim(role: LinkSeen['role']): boolean {
  return role.state === 'found' && role.value.ofClaimedBrand;
}
