import type { Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isDeliveryReport } from '../delivery-report.ts';

/**
 * It speaks as the administration of the reader's mailbox (full, expiring, mail held back) and wants him to act, but
 * neither the sender nor the page is the receiver's own, of a known provider, or of a sender who proves who he is.
 * `own-link`: the page is of the domain that From names, which proves nothing. Small providers that authenticate
 * nothing and keep their control panel elsewhere write so honestly.
 */
export const check = defineCheck({
  id: 'mailbox-notice-from-outside',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links', 'auth'],
  variants: ['link', 'own-link', 'no-link'],
  facts: ['words', 'domain', 'hosts'],

  run({ mail, identity, text, links, auth }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [notice] = text.mailboxNotices;
    if (!notice || isDeliveryReport(mail, links, identity.ownDomains)) return clear();
    if (text.asks.length + text.callsToAction.length === 0 && !links.some(({ action }) => action)) return clear();

    const domain = mail.headerFrom?.domain ?? '';
    const isProven = auth.aligned.state === 'found';
    const isKnown =
      identity.fromIsKnownSender ||
      (identity.fromRole.state === 'found' && identity.fromRole.value.role === 'official');
    const away = links.filter((link) => link.action && !isAtHome(link, identity));
    if (isKnown || (isProven && away.every(({ ofAlignedSender, openHost }) => ofAlignedSender && !openHost)))
      return clear();
    const hasWay = links.some(({ action }) => action);
    if (hasWay && away.length === 0) return clear();

    const hosts = [...new Set(away.map(({ host }) => host))].slice(0, 4);
    const sources = [notice.source, ...(mail.headerFrom ? [mail.headerFrom.source] : [])];
    const variant = variantOf(away);
    return finding({ words: notice.text, domain, hosts }, sources, { variant, aim: ['credentials'] });
  },
});

function variantOf(away: readonly LinkSeen[]): string {
  if (away.length === 0) return 'no-link';
  return away.every(({ ofFromDomain, openHost }) => ofFromDomain && !openHost) ? 'own-link' : 'link';
}

function isAtHome({ host, role, openHost }: LinkSeen, { ownDomains }: Identity): boolean {
  if (ownDomains.some((own) => isWithin(host, own))) return true;
  return !openHost && role.state === 'found' && role.value.role === 'official';
}
