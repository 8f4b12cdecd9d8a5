import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isOnBehalf } from '../on-behalf.ts';

/**
 * An official domain of the claimed brand or of a company of its group, which acts for it, or one that the user
 * vouches for, and it vouches for this mail. The
 * registry's `customers` and `shared-sender` domains are never enough: anyone may send from there. Nor is a brand's
 * service that writes for one of its users (invitations, shared files, comments): the words are the user's, who is
 * named instead of the brand, or gets the answers.
 */
export const check = defineCheck({
  id: 'official-sender',
  topic: 'for-the-sender',
  needs: ['mail', 'identity', 'auth'],
  variants: ['brand', 'group', 'known-sender'],
  facts: ['nameJa', 'nameEn', 'domain'],

  run({ mail, identity, auth }) {
    const { fromRole, claimedBrand, fromIsKnownSender } = identity;
    if (claimedBrand.state === 'unknown' && !fromIsKnownSender) return cannotTell(claimedBrand.reason);
    const official =
      fromRole.state === 'found' &&
      fromRole.value.role === 'official' &&
      (fromRole.value.ofClaimedBrand || fromRole.value.ofClaimedGroup) &&
      claimedBrand.state === 'found' &&
      claimedBrand.value.where.some((place) => place !== 'from-domain' && place !== 'local-part')
        ? fromRole.value
        : undefined;
    const domain = mail.headerFrom?.domain ?? '';
    if (domain === '' || (!official && !fromIsKnownSender) || isOnBehalf(mail, identity)) return clear();
    const { aligned } = auth;
    if (aligned.state === 'unknown') return cannotTell(aligned.reason, aligned.sources);
    if (aligned.state === 'none') return clear();

    const sources = [...aligned.sources, ...(official ? fromRole.sources : [])];
    const facts = { nameJa: official?.name.ja ?? '', nameEn: official?.name.en ?? '', domain };
    const ofBrand = official?.ofClaimedBrand ? 'brand' : 'group';
    return finding(facts, sources, { variant: official ? ofBrand : 'known-sender' });
  },
});
