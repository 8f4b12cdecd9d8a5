import type { Mail } from '../../mail/mail.ts';
import type { Identity, LinkSeen, TextSeen } from '../../observe/observations.ts';
import { countsClicks } from '../../util/delivery-services.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { wantsSecret } from '../carried-name.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { nameStandsIn } from '../name-in-hosts.ts';

/**
 * The domain that authenticated is also the one that is named, that answers go to and that every action link leads to, if
 * need be over a delivery service's counter, and the mail asks for nothing that a fraud wants. So write shops and clubs
 * that no registry knows. It shows that one party stands behind all of it, not who that is: whoever owns a domain can
 * write so, which is why it takes away nothing from what else was found.
 */
export const check = defineCheck({
  id: 'mail-of-one-house',
  topic: 'for-the-sender',
  needs: ['mail', 'identity', 'auth', 'links', 'text'],
  variants: ['own-links', 'delivery-service'],
  facts: ['domain', 'hosts'],

  run({ mail, identity, auth, links, text }) {
    const { aligned } = auth;
    const { headerFrom } = mail;
    if (mail.form === 'headers-only' || !headerFrom) return cannotTell('not-in-mail');
    if (aligned.state === 'unknown') return cannotTell(aligned.reason, aligned.sources);
    if (aligned.state === 'none' || identity.fromIsFreeMail || speaksForAnother(identity)) return clear();
    const action = links.filter((link) => link.action);
    if (action.length === 0 || asksForSomething(text, mail)) return clear();
    if (!mail.replyTo.every(({ domain }) => sameOrganisation(domain, headerFrom.domain))) return clear();
    const local = headerFrom.address.split('@')[0] ?? '';
    if (nameStandsIn(headerFrom.name, [headerFrom.domain, local]) === false) return clear();

    const isCounted = (link: LinkSeen) => countsClicks(link.host) && !link.lookalike;
    const isOwn = (link: LinkSeen) => link.ofAlignedSender && !link.openHost;
    if (!action.every((link) => isOwn(link) || isCounted(link))) return clear();
    const hosts = [...new Set(action.map(({ host }) => host))].slice(0, 4);
    const sources = [...aligned.sources, ...action.flatMap(({ link }) => mail.links[link]?.source ?? [])].slice(0, 6);
    const variant = action.every(isOwn) ? 'own-links' : 'delivery-service';
    return finding({ domain: headerFrom.domain, hosts }, sources, { variant });
  },
});

/** Whoever claims a registered company must be it; there is a finding of its own for that. */
function speaksForAnother({ claimedBrand, fromRole, lookalikes }: Identity): boolean {
  if (lookalikes.length > 0 || claimedBrand.state === 'unknown') return true;
  return claimedBrand.state === 'found' && !(fromRole.state === 'found' && fromRole.value.ofClaimedBrand);
}

function asksForSomething(text: TextSeen, { attachments, codes }: Mail): boolean {
  const pressed = text.deadlines.length > 0 && text.threats.length > 0;
  const told = text.stories.length + text.diversions.length + text.mailboxNotices.length;
  const pays = text.asks.some(({ aim }) => aim === 'payment' || aim === 'malware');
  return wantsSecret(text.asks) || pays || pressed || told > 0 || attachments.length > 0 || codes.length > 0;
}
