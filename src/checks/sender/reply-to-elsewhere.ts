import type { Mailbox } from '../../mail/mail.ts';
import type { Identity } from '../../observe/observations.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Answers go to another organisation than the one in From. By itself that is everyday business (shops, forms, ticket
 * systems, invitations by users of a service), so it counts in two cases only: a brand's domain stands in From without
 * vouching for the mail and the answers leave the brand, or a mail that wants an answer names one mailbox provider's
 * account in From and another account for the answers.
 */
export const check = defineCheck({
  id: 'reply-to-elsewhere',
  topic: 'sender',
  needs: ['settings', 'mail', 'identity', 'auth', 'text'],
  variants: ['leaves-brand', 'other-account'],
  facts: ['nameJa', 'nameEn', 'address', 'replyTo'],

  run({ settings, mail, identity, auth, text }) {
    const { headerFrom, replyTo, form } = mail;
    if (!headerFrom) return cannotTell('not-in-mail');
    const other = replyTo.find(({ domain }) => domain !== '' && !sameOrganisation(domain, headerFrom.domain));
    const elsewhere = replyTo.find(({ address }) => address.toLowerCase() !== headerFrom.address.toLowerCase());
    const { claimedBrand, fromRole, fromIsFreeMail } = identity;
    if (other && claimedBrand.state === 'found' && isOfficial(identity)) {
      if (!claimedBrand.value.complete || isAtHome(other, identity)) return clear();
      const authentication = authenticationOf(mail, auth, settings);
      if (authentication.state === 'unknown') return cannotTell(authentication.reason, authentication.sources);
      if (authentication.state === 'passes') return clear();
      const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
      const facts = { nameJa, nameEn, address: headerFrom.address, replyTo: other.address };
      return finding(facts, [headerFrom.source, other.source, ...fromRole.sources], { variant: 'leaves-brand' });
    }
    if (!elsewhere?.domain || !fromIsFreeMail) return clear();
    if (form === 'headers-only') return cannotTell('not-in-mail');
    const ask = text.asks.find(({ aim }) => aim === 'reply' || aim === 'payment');
    if (!ask) return clear();
    const facts = { nameJa: '', nameEn: '', address: headerFrom.address, replyTo: elsewhere.address };
    const sources = [headerFrom.source, elsewhere.source, ask.source];
    return finding(facts, sources, { variant: 'other-account', aim: ['reply'] });
  },
});

function isOfficial({ fromRole }: Identity): boolean {
  return fromRole.state === 'found' && fromRole.value.ofClaimedBrand && fromRole.value.role === 'official';
}

function isAtHome({ domain }: Mailbox, { officialDomains, ownDomains }: Identity): boolean {
  return [...officialDomains, ...ownDomains].some((home) => isWithin(domain, home) || sameOrganisation(domain, home));
}
