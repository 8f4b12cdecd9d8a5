import { isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import type { Victim } from '../define.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The route names the login that submitted the mail: an account of a domain that has nothing to do with the brand that
 * the mail claims to be. Its owner has most likely lost the password. `probably`: the form of the line suggests it.
 */
export const check = defineCheck({
  id: 'submitted-by-account',
  topic: 'route',
  needs: ['mail', 'identity'],
  variants: ['authenticated', 'probably'],
  facts: ['account', 'domain', 'nameJa', 'nameEn'],

  run({ mail, identity }) {
    const { claimedBrand, officialDomains, fromIsFreeMail, ownDomains } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const { originAccount: account, proofs } = mail.route;
    const proof = proofs.originAccount;
    if (claimedBrand.state === 'none' || !account || !proof) return clear();

    const from = mail.headerFrom?.domain ?? '';
    const domain = domainOf(account) ?? registrableDomain(mail.route.hops[proof.hop]?.by ?? '') ?? '';
    if (domain === '') return cannotTell('no-domain', [proof.source]);
    if (officialDomains.some((official) => isWithin(domain, official))) return clear();
    // Whoever names a domain after the brand, or opens a free mailbox, took nobody's account.
    const isOwnDoing = claimedBrand.value.where.includes('from-domain') || fromIsFreeMail;
    if (isOwnDoing && sameOrganisation(domain, from)) return clear();
    if (proof.kind === 'claimed') return cannotTell('unproven', [proof.source]);

    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const isOwn = ownDomains.some((own) => isWithin(domain, own));
    const victims: Victim[] = [{ role: isOwn ? 'recipient' : 'account-owner', domain }];
    const variant = proof.kind === 'probably' ? 'probably' : 'authenticated';
    return finding({ account, domain, nameJa, nameEn }, [proof.source, ...claimedBrand.sources], { variant, victims });
  },
});

function domainOf(account: string): string | undefined {
  const at = account.lastIndexOf('@');
  return at < 0 ? undefined : account.slice(at + 1).toLowerCase();
}
