import type { Mail, Mailbox } from '../../mail/mail.ts';
import type { Identity } from '../../observe/observations.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { leadsHome } from '../leads-home.ts';

const FOR_OTHERS = /(?:no|not)[._-]?reply|notif|mailer|[+=]/i;

/**
 * Answers go to another organisation than the one in From. By itself that is everyday business (shops, forms, ticket
 * systems, invitations by users of a service), so it counts in three cases only: a brand's domain stands in From without
 * vouching for the mail and the answers leave the brand; a mail that wants an answer names one mailbox provider's
 * account in From and another account for the answers; or somebody writes from a company's domain, no service,
 * leads to nothing of it, and is answered at a mailbox that anyone can open.
 */
export const check = defineCheck({
  id: 'reply-to-elsewhere',
  topic: 'sender',
  needs: ['settings', 'mail', 'identity', 'auth', 'text', 'links'],
  variants: ['leaves-brand', 'other-account', 'to-free-mail'],
  facts: ['nameJa', 'nameEn', 'address', 'replyTo'],

  run({ settings, mail, identity, auth, text, links }) {
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
    const provider = text.freeMailContacts.find(({ place }) => place === 'reply-to');
    if (provider && !fromIsFreeMail && fromRole.state !== 'found' && !isOnBehalf(mail, identity) && !leadsHome(links)) {
      const facts = { nameJa: '', nameEn: '', address: headerFrom.address, replyTo: provider.text };
      return finding(facts, [headerFrom.source, provider.source], { variant: 'to-free-mail', aim: ['reply'] });
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

/**
 * Forms and shops write from an address of their own for whoever is to be answered, and a list that rewrites From from
 * the very address that the post is to.
 */
function isOnBehalf({ headerFrom, recipients }: Mail, { fromIsKnownSender }: Identity): boolean {
  const address = headerFrom?.address.toLowerCase() ?? '';
  return fromIsKnownSender || !headerFrom?.domain || FOR_OTHERS.test(address) || isToItself();

  function isToItself(): boolean {
    return recipients.some((one) => /^(?:to|cc)$/i.test(one.field) && one.address.toLowerCase() === address);
  }
}

function isOfficial({ fromRole }: Identity): boolean {
  return fromRole.state === 'found' && fromRole.value.ofClaimedBrand && fromRole.value.role === 'official';
}

function isAtHome({ domain }: Mailbox, { officialDomains, ownDomains }: Identity): boolean {
  return [...officialDomains, ...ownDomains].some((home) => isWithin(domain, home) || sameOrganisation(domain, home));
}
