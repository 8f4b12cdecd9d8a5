import { getDomainWithoutSuffix, getSubdomain } from 'tldts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isRandom } from '../random-label.ts';

/** Characters of a host; the longest that honest action links had were shorter. */
const LONG = 50;
const MANY_LABELS = 4;
const MANY_HYPHENS = 4;

/**
 * A host that nobody would think of for people: letters at random in front of the domain (`random`), a domain of
 * numbers (`numeric`), or one so long that its end is out of sight (`long`). Such names are made by programs, a new one
 * for every wave. Delivery services and hosts of the authenticated sender are not meant.
 */
export const check = defineCheck({
  id: 'made-up-host',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['random', 'numeric', 'long'],
  facts: ['host'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const seen of links) {
      const source = mail.links[seen.link]?.source;
      if (!source || !isStrange(seen) || identity.ownDomains.some((own) => isWithin(seen.host, own))) continue;
      const variant = variantOf(seen.host.slice(0, 255));
      if (variant) return finding({ host: seen.host }, [source], { variant });
    }
    return clear();
  },
});

function isStrange({ action, host, registrableDomain, role, ofAlignedSender, ofFromDomain }: LinkSeen): boolean {
  const isNamed = registrableDomain !== undefined && role.state === 'none';
  return action && isNamed && !ofAlignedSender && !ofFromDomain && !isLinkRewriter(host);
}

function variantOf(host: string): string | undefined {
  const domain = getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? '';
  const labels = (getSubdomain(host, { allowPrivateDomains: true }) ?? '').split('.').filter(Boolean);
  if (labels.some(isRandom)) return 'random';
  if (/\d{5}/.test(domain) || /^\d{4,}$/.test(domain)) return 'numeric';
  const isLong = host.length >= LONG || labels.length >= MANY_LABELS || host.split('-').length > MANY_HYPHENS;
  return isLong ? 'long' : undefined;
}
