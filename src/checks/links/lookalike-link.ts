import type { HostLookalike, LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** The clearest imitation first. */
const KINDS = ['domain-inside', 'confusable', 'misspelt', 'named'] as const;

/**
 * A link leads to a host that imitates a brand in its name and is none of the brand's. A name as such (`named`) counts
 * only of the brand that the mail claims to be, where it cannot be a domain that the registry lacks: hosts of partners
 * and sellers carry names as well.
 */
export const check = defineCheck({
  id: 'lookalike-link',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: KINDS,
  facts: ['host', 'written', 'imitated', 'nameJa', 'nameEn'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { ownDomains } = identity;
    const strange = links.filter((link) => isStrange(link) && !ownDomains.some((own) => isWithin(link.host, own)));
    for (const kind of KINDS) {
      const link = strange.find(({ lookalike, action }) => lookalike?.kind === kind && counts(lookalike, action));
      const source = mail.links[link?.link ?? -1]?.source;
      if (!link?.lookalike || !source) continue;
      const { written, imitated, name } = link.lookalike;
      const facts = { host: link.host, written, imitated, nameJa: name.ja, nameEn: name.en };
      return finding(facts, [source], { variant: kind });
    }
    return clear();
  },
});

function isStrange({ role }: LinkSeen): boolean {
  return role.state === 'none';
}

function counts({ kind, ofClaimedBrand, proven }: HostLookalike, action: boolean): boolean {
  return kind !== 'named' || (action && ofClaimedBrand && proven);
}
