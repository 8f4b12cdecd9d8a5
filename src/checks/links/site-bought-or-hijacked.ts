import type { LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { pathOf } from '../address-path.ts';
import { boughtOrHijacked, type SiteJudgement } from '../bought-or-hijacked.ts';
import { cannotTell, clear, defineCheck, finding, type Victim } from '../define.ts';

/** Names and pages that a service gives to anyone who opens an account. */
const GIVEN = new Set(['machine', 'dynamic-dns', 'tunnel', 'pages', 'form', 'file', 'shared-suffix']);
const ORDER = ['very-likely', 'likely', 'rather', 'open'];

/**
 * What speaks as a brand leads to a site that is not the brand's: was its domain bought for that (`bought`), is it
 * somebody's site that was taken over (`hijacked`), is it an account at a service that gives places to anyone
 * (`account`), or can nobody say (`open`)? Of several sites the clearest is named. It changes who is a victim and who
 * can act, not whether the mail is a fraud.
 */
export const check = defineCheck({
  id: 'site-bought-or-hijacked',
  topic: 'links',
  needs: ['mail', 'identity', 'links', 'ownership', 'hosting'],
  variants: ['hijacked', 'bought', 'account', 'open'],
  facts: ['host', 'likelihood', 'reasons', 'against'],

  run({ mail, identity, links, ownership, hosting }) {
    const { claimedBrand, ownDomains, officialDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const homes = [...ownDomains, ...officialDomains];
    const strange = links.filter((link) => isStrange(link) && !homes.some((home) => isWithin(link.host, home)));
    if (claimedBrand.state === 'none' || strange.length === 0) return clear();

    const judged = strange.map((seen): { seen: LinkSeen; judgement: SiteJudgement } => {
      const { host, leadsTo, lookalike } = seen;
      const registration = ownership.domains[registrableDomain(host) ?? ''];
      const path = pathOf(leadsTo?.url ?? mail.links[seen.link]?.url ?? '');
      const site = entryOf(hosting.sites, host);
      const given = { host, path, imitates: lookalike !== undefined, registration, site, received: receivedAt(mail) };
      return { seen, judgement: boughtOrHijacked(given) };
    });
    const [clearest] = judged.toSorted(
      (a, b) => ORDER.indexOf(a.judgement.likelihood) - ORDER.indexOf(b.judgement.likelihood),
    );
    if (!clearest) return clear();
    const { seen, judgement } = clearest;
    const { kind, likelihood, reasons, against } = judgement;
    const isGiven = seen.openKind !== undefined && GIVEN.has(seen.openKind);
    const victims: Victim[] = kind === 'hijacked' && !isGiven ? [{ role: 'site-owner', domain: seen.host }] : [];
    const facts = { host: seen.host, likelihood, reasons: isGiven ? [] : reasons, against: isGiven ? [] : against };
    const sources = [
      ...(mail.links[seen.link] ? [mail.links[seen.link]?.source ?? []].flat() : []),
      ...judgement.sources,
    ];
    return finding(facts, sources, { variant: isGiven ? 'account' : kind, victims });
  },
});

function isStrange({ action, host, role, ofAlignedSender, openKind }: LinkSeen): boolean {
  const isPassage = openKind === 'shortener' || openKind === 'redirector' || openKind === 'ipfs';
  return action && host !== '' && role.state === 'none' && !ofAlignedSender && !isPassage && !isLinkRewriter(host);
}
