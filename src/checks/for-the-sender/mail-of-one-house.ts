import type { Mail, Mailbox } from '../../mail/mail.ts';
import type { Identity, LinkSeen, TextSeen } from '../../observe/observations.ts';
import { countsClicks } from '../../util/delivery-services.ts';
import { registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { wantsSecret } from '../carried-name.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { nameStandsIn } from '../name-in-hosts.ts';

/** An imprint stands at the end; more of the text is not read. */
const READ_WITHIN = 4_000;
/** A postal code or a telephone, as an imprint of this country or others gives them. */
const IMPRINT =
  /〒 ?[0-9\uff10-\uff19]{3}|(?:tel|phone|fon|電話)[.::/ ]{0,3}[+(]?[0-9][0-9() -]{7,15}|\b(?:impressum|registered (?:office|address|in)|mentions légales|sede (?:legale|social))\b|, [A-Z]{2} [0-9]{5}\b|\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b/iu;

/**
 * The domain that authenticated is also the one that is named, that answers go to and that every action link leads to, if
 * need be over a delivery service's counter, and the mail asks for nothing that a fraud wants. So write shops and clubs
 * that no registry knows. It shows that one party stands behind all of it, not who that is: whoever owns a domain can
 * write so, which is why it takes away nothing from what else was found. One button on a domain of his own is what a
 * fraud has, too: the domain must spell the sender's name, or the mail show several of its pages, or where it can be
 * reached.
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
    const pages = links.filter((link) => isOwn(link) || isCounted(link)).map(({ link }) => mail.links[link]?.url ?? '');
    if (!isSpelled(headerFrom) && !hasSeveral(pages) && !IMPRINT.test(mail.body.text.slice(-READ_WITHIN))) {
      return clear();
    }
    const hosts = [...new Set(action.map(({ host }) => host))].slice(0, 4);
    const sources = [...aligned.sources, ...action.flatMap(({ link }) => mail.links[link]?.source ?? [])].slice(0, 6);
    const variant = action.every(isOwn) ? 'own-links' : 'delivery-service';
    return finding({ domain: headerFrom.domain, hosts }, sources, { variant });
  },
});

/** A subdomain can be named at will: the registered name alone counts. */
function isSpelled({ name, domain }: Mailbox): boolean {
  return nameStandsIn(name, [registrableDomain(domain) ?? domain]) === true;
}

/** Pages, not several links to one with other parameters. */
function hasSeveral(urls: string[]): boolean {
  return new Set(urls.map((url) => url.split(/[?#]/, 1)[0])).size > 1;
}

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
