import type { Identity, LinkSeen, TextSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Accounts and coupons that shops show as codes; they ask for nothing by themselves. */
const USUAL = ['line.me', 'lin.ee', 'apps.apple.com', 'play.google.com', 'instagram.com'];

/**
 * A code in the mail leads to a host that is neither the sender's nor a listed company's. A code takes the reader from
 * his guarded computer to his phone, so `pressed` (the text asks for a secret, threatens, or speaks as the mailbox) is
 * the usual form of the fraud; tickets and questionnaires of other services look like `elsewhere`.
 */
export const check = defineCheck({
  id: 'code-leads-elsewhere',
  topic: 'links',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['pressed', 'open-host', 'elsewhere'],
  facts: ['hosts'],

  run({ mail, identity, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const outside = links.filter(
      (seen) => mail.links[seen.link]?.where.startsWith('qr-') && seen.host !== '' && !isAtHome(seen, identity),
    );
    if (outside.length === 0) return clear();
    const hosts = [...new Set(outside.map(({ host }) => host))].slice(0, 4);
    const sources = outside.flatMap(({ link }) => mail.links[link]?.source ?? []).slice(0, 4);
    if (presses(text)) return finding({ hosts }, sources, { variant: 'pressed', aim: ['credentials'] });
    return finding({ hosts }, sources, {
      variant: outside.some(({ openHost }) => openHost) ? 'open-host' : 'elsewhere',
    });
  },
});

function isAtHome({ host, role, openHost, ofAlignedSender }: LinkSeen, { ownDomains }: Identity): boolean {
  if (ofAlignedSender || ownDomains.some((own) => isWithin(host, own))) return true;
  if (USUAL.some((usual) => isWithin(host, usual))) return true;
  return !openHost && role.state === 'found' && role.value.role !== 'customers';
}

function presses({ asks, threats, mailboxNotices }: TextSeen): boolean {
  return mailboxNotices.length > 0 || threats.length > 0 || asks.some(({ aim }) => aim !== 'personal-data');
}
