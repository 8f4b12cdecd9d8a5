import type { Identity, LinkSeen, Observations } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** What every mailing carries to be ended or seen by, with the address in it. */
const FOOT = /unsub|optout|opt-out|preference|remove|delete|cancel|kaijo|taikai|web_?version|view_?in/i;

/**
 * A link by which the reader shall act takes his address to a host that is nobody he knows: neither the sender's nor
 * his own, no registered company's and no delivery service's. `pressed`: the mail also speaks as a brand or as his
 * mailbox, or asks for a password or card, so that the address stands ready on a page that asks for the rest.
 */
export const check = defineCheck({
  id: 'recipient-in-link',
  topic: 'links',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['pressed', 'other'],
  facts: ['host', 'form'],

  run({ mail, identity, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { ownDomains } = identity;
    const recipients = mail.recipients.slice(0, 10).map(({ domain }) => domain);
    for (const seen of links) {
      const link = mail.links[seen.link];
      if (!link || link.hidden || !seen.recipient || !isStrange(seen)) continue;
      if (FOOT.test((seen.leadsTo?.url ?? link.url).slice(0, 2048))) continue;
      if ([...ownDomains, ...recipients].some((own) => own !== '' && sameOrganisation(seen.host, own))) continue;
      const variant = isPressed(identity, text) ? 'pressed' : 'other';
      return finding({ host: seen.host, form: seen.recipient }, [link.source], { variant });
    }
    return clear();
  },
});

function isStrange({ action, host, role, openHost, ofAlignedSender, ofFromDomain }: LinkSeen): boolean {
  const isCompany = role.state === 'found' && role.value.role !== 'customers' && !openHost;
  return action && host !== '' && !isCompany && !ofAlignedSender && !ofFromDomain && !isLinkRewriter(host);
}

function isPressed({ claimedBrand }: Identity, { asks, mailboxNotices }: Observations['text']): boolean {
  const wantsSecret = asks.some(({ aim }) => aim === 'credentials' || aim === 'card');
  return claimedBrand.state === 'found' || mailboxNotices.length > 0 || wantsSecret;
}
