import { isWithin } from '../../util/domain.ts';
import { clear, defineCheck, finding } from '../define.ts';

/**
 * The domain of From, Reply-To or the envelope imitates a brand in its name and is none of the brand's. A name as such
 * (`named`) counts only of the brand that the mail claims to be, where it cannot be a domain that the registry lacks.
 */
export const check = defineCheck({
  id: 'lookalike-sender',
  topic: 'sender',
  needs: ['identity'],
  variants: ['domain-inside', 'confusable', 'misspelt', 'named'],
  facts: ['place', 'domain', 'written', 'imitated', 'nameJa', 'nameEn'],

  run({ identity: { lookalikes, ownDomains, fromIsKnownSender } }) {
    if (fromIsKnownSender) return clear();
    const one = lookalikes.find(
      ({ host, kind, ofClaimedBrand, proven }) =>
        !ownDomains.some((own) => isWithin(host, own)) && (kind !== 'named' || (ofClaimedBrand && proven)),
    );
    if (!one) return clear();
    const { place, host, kind, written, imitated, name, source } = one;
    const facts = { place, domain: host, written, imitated, nameJa: name.ja, nameEn: name.en };
    return finding(facts, [source], { variant: kind });
  },
});
