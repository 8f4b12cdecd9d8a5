import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';
import { registeredBefore, YOUNG } from '../registered-before.ts';

/** Days. So young is hardly anything but made for the purpose. */
const NEW = 7;

/**
 * A link by which the reader shall act leads to a domain that was registered shortly before the mail. New shops and
 * campaigns exist, so it is a hint. An address alone came with no mail: its age counts to the investigation (`…-address`). What a customer may make below a service's domain has no registration of its own.
 */
export const check = defineCheck({
  id: 'young-link-domain',
  topic: 'links',
  needs: ['mail', 'settings', 'identity', 'links', 'ownership', 'pages'],
  variants: ['new', 'young', 'new-address', 'young-address'],
  facts: ['domain', 'registeredAt', 'days'],

  run({ mail, settings, identity, links, ownership, pages }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const ends = settings.address ? landings(pages, links) : [];
    const strange = [...links, ...ends].filter(
      (link) => isStrange(link) && !identity.ownDomains.some((own) => isWithin(link.host, own)),
    );
    const asked = strange.map((link) => ({ link, answer: ownership.domains[link.registrableDomain ?? ''] }));
    const dated = asked.flatMap(({ link, answer }) => {
      if (answer?.state !== 'found' || answer.value.domain !== link.registrableDomain) return [];
      const days = registeredBefore(settings.address ? settings.startedAt : receivedAt(mail), answer.value);
      return days === undefined ? [] : [{ link, days, ...answer }];
    });
    const [youngest] = dated.toSorted((a, b) => a.days - b.days);
    if (youngest && youngest.days <= YOUNG) {
      const { domain, registeredAt = '' } = youngest.value;
      const facts = { domain, registeredAt: registeredAt.slice(0, 10), days: youngest.days };
      const sources = [mail.links[youngest.link.link]?.source ?? [], youngest.sources].flat();
      const variant = youngest.days <= NEW ? 'new' : 'young';
      return finding(facts, sources, { variant: settings.address ? `${variant}-address` : variant });
    }
    if (dated.length === asked.length) return clear();
    const silent = asked.find(({ answer }) => answer?.state === 'unknown')?.answer;
    if (silent?.state === 'unknown') return cannotTell(silent.reason, silent.sources);
    return asked.some(({ answer }) => answer === undefined) ? cannotTell('not-allowed') : cannotTell('not-recorded');
  },
});

/** Of nobody that is known, and no place that its own holder gives to others. */
function isStrange(link: LinkSeen): boolean {
  return (
    link.action && link.registrableDomain !== undefined && !link.openHost && !link.ofFromDomain && !hasKnownOwner(link)
  );
}

/** Where the page of an address ended on another host, as links of their own: the first address may be a shortener's. */
function landings(pages: Observations['pages'], links: readonly LinkSeen[]): LinkSeen[] {
  return pages.flatMap(({ link, shown }) => {
    const from = links.find((one) => one.link === link);
    const domain = shown?.registrableDomain;
    if (!from || domain === undefined || domain === from.registrableDomain || shown?.brand?.atHome) return [];
    const role: LinkSeen['role'] = { state: 'none', reason: 'no-entry', sources: [] };
    return [{ ...from, host: shown?.host ?? '', registrableDomain: domain, role, openHost: false }];
  });
}
