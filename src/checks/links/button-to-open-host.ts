import type { Link } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { openKinds } from '../../util/open-kinds.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';

/**
 * The words or picture of a button hide that it leads to a host where anyone can put a page, a file or a redirection.
 * People who send such an address to people write it out. Who authenticates as the host's own customer, and what
 * belongs to the registry's brands, is not meant.
 */
export const check = defineCheck({
  id: 'button-to-open-host',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: openKinds,
  facts: ['host', 'words'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const seen of links) {
      const link = mail.links[seen.link];
      if (!link || !seen.openKind || !seen.action || !hidesTarget(link, seen) || hasKnownOwner(seen)) continue;
      if (identity.ownDomains.some((own) => isWithin(seen.host, own))) continue;
      return finding({ host: seen.host, words: link.text.slice(0, 60) }, [link.source], { variant: seen.openKind });
    }
    return clear();
  },
});

function hidesTarget({ where, text }: Link, { wordsHost }: LinkSeen): boolean {
  return (where === 'anchor' || where === 'area') && wordsHost === undefined && !/https?:/i.test(text);
}
