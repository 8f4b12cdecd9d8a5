import type { Auth, ClaimedBrand, ClaimPlace, Identity } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { aboutBrand, brandVictim } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding, type Outcome } from '../define.ts';
import { firstAuthor } from '../first-author.ts';

/** Places where others' names stand, too. */
const ASIDE: readonly ClaimPlace[] = ['signature', 'body', 'local-part'];

/**
 * A mail that speaks as a company comes from one of the company's domains or from a service that sends for it. The
 * registry proves the contrary only where it knows all of them (`complete`); `customers` are domains of the brand
 * where anyone may be a customer, and `other-brand` is written from another registered company that does not vouch.
 */
export const check = defineCheck({
  id: 'brand-from-foreign-domain',
  topic: 'sender',
  needs: ['mail', 'identity', 'auth'],
  variants: ['complete', 'incomplete', 'customers', 'free-mail', 'other-brand', 'lookalike', 'aside'],
  facts: ['brand', 'nameJa', 'nameEn', 'domain', 'official', 'where', 'words'],

  run({ mail, identity, auth }) {
    const { claimedBrand, fromIsKnownSender } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none') return clear();
    const from = firstAuthor(mail);
    if (!from) return cannotTell('no-domain', mail.headerFrom ? [mail.headerFrom.source] : []);
    if (fromIsKnownSender || isVouchedOwn(from.domain, identity, auth)) return clear();
    if (identity.officialDomains.some((official) => isWithin(from.domain, official))) return clear();

    const variant = variantOf(claimedBrand.value, identity, auth);
    if (typeof variant !== 'string') return variant;
    const { where, words } = claimedBrand.value;
    const official = identity.officialDomains.slice(0, 6);
    const facts = { ...aboutBrand(claimedBrand.value), domain: from.domain, official, where, words: words.slice(0, 2) };
    const sources = [from.source, ...claimedBrand.sources, ...identity.fromRole.sources];
    return finding(facts, sources, { variant, victims: [brandVictim(claimedBrand.value, identity.officialDomains)] });
  },
});

/** The receiver's own staff may write about, and as, a service that they run. */
function isVouchedOwn(domain: string, { ownDomains }: Identity, auth: Auth): boolean {
  return auth.aligned.state === 'found' && ownDomains.some((own) => isWithin(domain, own));
}

function variantOf(claim: ClaimedBrand, { fromRole, fromIsFreeMail }: Identity, auth: Auth): string | Outcome {
  if (fromRole.state === 'unknown') return cannotTell(fromRole.reason, fromRole.sources);
  if (fromRole.state === 'found' && fromRole.value.ofClaimedBrand) {
    return fromRole.value.role === 'customers' ? 'customers' : clear();
  }
  if (fromIsFreeMail) return 'free-mail';
  if (fromRole.state === 'found' && fromRole.value.role === 'official') {
    // Cards and services carry two companies' names: the other one may well be the sender.
    if (auth.aligned.state === 'found') return clear();
    return auth.aligned.state === 'none' ? 'other-brand' : cannotTell(auth.aligned.reason, auth.aligned.sources);
  }
  // A name in the foot or in passing may be a partner's, a tool's or a quotation's.
  if (claim.where.every((place) => ASIDE.includes(place))) return 'aside';
  if (!claim.complete) return 'incomplete';
  return claim.where.includes('from-domain') ? 'lookalike' : 'complete';
}
