import type { Answer } from '../../answer.ts';
import type { Mail } from '../../mail/mail.ts';
import type { DomainRole, Identity, LinkSeen, TextSeen } from '../../observe/observations.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** More than any notice without a link needs; beyond it, text is not read to its end. */
const READ_WITHIN = 20_000;

/**
 * Every link by which the reader shall act leads to the claimed brand itself, or, where none is claimed, to the
 * authenticated sender. Shared trackers, redirectors and hosts where anyone can put a page never count. `none`: the
 * brand's own address writes, and nothing in the mail leads anywhere, not even to a telephone; brands do so on purpose.
 */
export const check = defineCheck({
  id: 'links-at-home',
  topic: 'for-the-sender',
  needs: ['mail', 'identity', 'links', 'text'],
  variants: ['brand', 'sender', 'none'],
  facts: ['hosts'],

  run({ mail, identity, links, text }) {
    const { claimedBrand, ownDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    // The receiver's own pages, such as a list's archive, speak for nobody.
    const action = links.filter((link) => link.action && !ownDomains.some((own) => isWithin(link.host, own)));
    const isClaimed = claimedBrand.state === 'found';
    if (links.length === 0 && isOfficial(identity.fromRole) && leadsNowhere(mail, text)) {
      return finding({ hosts: [] }, [...claimedBrand.sources, ...identity.fromRole.sources], { variant: 'none' });
    }
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
  if (isOfficial(fromRole) && isOfficial(role)) return true;
  return ofAlignedSender && (isOfficial(fromRole) || fromIsKnownSender);
}

/** Of the claimed brand, or of a company of its group. */
function isOfficial(role: Answer<DomainRole>): boolean {
  return (
    role.state === 'found' &&
    role.value.role === 'official' &&
    (role.value.ofClaimedBrand || role.value.ofClaimedGroup === true)
  );
}

function leadsNowhere({ headerFrom, replyTo, attachments, codes, body }: Mail, text: TextSeen): boolean {
  const domain = headerFrom?.domain ?? '';
  return (
    replyTo.every((one) => sameOrganisation(one.domain, domain)) &&
    attachments.length === 0 &&
    codes.length === 0 &&
    body.text.trim() !== '' &&
    !body.truncated &&
    body.text.length < READ_WITHIN &&
    text.contactRequests.length + text.diversions.length + text.freeMailContacts.length === 0
  );
}

function sourceOf<T>(link: { source: T } | undefined): T[] {
  return link ? [link.source] : [];
}
