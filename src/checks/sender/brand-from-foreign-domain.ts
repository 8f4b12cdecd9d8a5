import type { Auth, ClaimedBrand, ClaimPlace, Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { aboutBrand, brandVictim } from '../about-brand.ts';
import { wantsSecret } from '../carried-name.ts';
import { cannotTell, clear, defineCheck, finding, type Outcome } from '../define.ts';
import { firstAuthor } from '../first-author.ts';

/** Places where others' names stand, too. */
const ASIDE: readonly ClaimPlace[] = ['signature', 'body', 'local-part'];

/**
 * A mail that speaks as a company comes from one of the company's domains or from a service that sends for it. The
 * registry proves the contrary only where it knows all of them (`complete`); `customers` are domains of the brand
 * where anyone may be a customer. `other-brand` is written from another registered company that does not vouch for it,
 * `sister` from a company of the brand's own group.
 */
export const check = defineCheck({
  id: 'brand-from-foreign-domain',
  topic: 'sender',
  needs: ['mail', 'identity', 'auth', 'links', 'text'],
  variants: ['complete', 'incomplete', 'customers', 'free-mail', 'other-brand', 'sister', 'lookalike', 'aside'],
  facts: ['brand', 'nameJa', 'nameEn', 'domain', 'official', 'where', 'words'],

  run({ mail, identity, auth, links, text }) {
    const { claimedBrand, fromIsKnownSender } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none') return clear();
    const from = firstAuthor(mail);
    if (!from) return cannotTell('no-domain', mail.headerFrom ? [mail.headerFrom.source] : []);
    if (fromIsKnownSender || isVouchedOwn(from.domain, identity, auth)) return clear();
    if (identity.officialDomains.some((official) => isWithin(from.domain, official))) return clear();

    const variant = variantOf(claimedBrand.value, identity, auth, links, wantsSecret(text.asks));
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

function variantOf(
  claim: ClaimedBrand,
  { fromRole, fromIsFreeMail }: Identity,
  auth: Auth,
  links: LinkSeen[],
  wantsSecret: boolean,
): string | Outcome {
  if (fromRole.state === 'unknown') return cannotTell(fromRole.reason, fromRole.sources);
  if (fromRole.state === 'found' && fromRole.value.ofClaimedBrand) {
    return fromRole.value.role === 'customers' ? 'customers' : clear();
  }
  if (fromIsFreeMail) return 'free-mail';
  if (fromRole.state === 'found' && fromRole.value.role === 'official') {
    // Cards and services carry two companies' names: the other one may well be the sender.
    if (auth.aligned.state === 'found') return clear();
    if (auth.aligned.state === 'unknown') return cannotTell(auth.aligned.reason, auth.aligned.sources);
    if (fromRole.value.ofClaimedGroup) return 'sister';
    // A joint notice leads to one of the two: a mail that only leads to its From domain may be one.
    const isJoint = links.some(({ ofFromDomain }) => ofFromDomain) && links.every(staysOrAsksNothing);
    return isAside(claim) || isJoint ? 'aside' : 'other-brand';
  }
  if (isAside(claim)) return 'aside';
  // Dealers, branches and clubs carry the name, and want nothing of what only the brand may ask.
  if (claim.carried && auth.aligned.state === 'found' && !wantsSecret) return 'aside';
  if (!claim.complete) return 'incomplete';
  return claim.where.includes('from-domain') ? 'lookalike' : 'complete';
}

/** A name in the foot or in passing may be a partner's, a tool's or a quotation's. */
function isAside({ where }: ClaimedBrand): boolean {
  return where.every((place) => ASIDE.includes(place));
}

function staysOrAsksNothing({ action, ofFromDomain }: LinkSeen): boolean {
  return ofFromDomain || !action;
}
