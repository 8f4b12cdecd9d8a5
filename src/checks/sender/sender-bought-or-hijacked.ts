import { registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { boughtOrHijacked } from '../bought-or-hijacked.ts';
import { cannotTell, clear, defineCheck, finding, type Victim } from '../define.ts';

/**
 * What speaks as a brand is proven to come from another's domain: was that domain bought for it (`bought`), or is it
 * somebody's whose mail account was taken over (`hijacked`)? Where authentication proves nothing, the domain may just be
 * forged, and this does not arise.
 */
export const check = defineCheck({
  id: 'sender-bought-or-hijacked',
  topic: 'sender',
  needs: ['mail', 'identity', 'auth', 'ownership', 'hosting'],
  variants: ['hijacked', 'bought', 'open'],
  facts: ['host', 'likelihood', 'reasons', 'against'],

  run({ mail, identity, auth, ownership, hosting }) {
    const { claimedBrand, fromRole, fromIsFreeMail, fromIsKnownSender, lookalikes } = identity;
    const host = mail.headerFrom?.domain ?? '';
    const domain = registrableDomain(host);
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none' || !domain || fromRole.state === 'found' || fromIsFreeMail) return clear();
    if (fromIsKnownSender || identity.ownDomains.includes(domain)) return clear();
    if (auth.aligned.state === 'unknown') return cannotTell(auth.aligned.reason, auth.aligned.sources);
    if (auth.aligned.state === 'none') return clear();

    const imitates = lookalikes.some(({ place }) => place === 'from');
    const registration = ownership.domains[domain];
    const given = {
      host,
      path: '',
      imitates,
      registration,
      site: entryOf(hosting.sites, host),
      received: receivedAt(mail),
    };
    const { kind, likelihood, reasons, against, sources } = boughtOrHijacked(given);
    const victims: Victim[] = kind === 'hijacked' ? [{ role: 'account-owner', domain: host }] : [];
    const from = mail.headerFrom ? [mail.headerFrom.source] : [];
    const facts = { host, likelihood, reasons, against };
    return finding(facts, [...from, ...auth.aligned.sources, ...sources], { variant: kind, victims });
  },
});
