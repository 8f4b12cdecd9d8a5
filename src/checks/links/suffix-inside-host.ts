import { getPublicSuffix } from 'tldts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Ends of names that people know, and one that only looks like the Japanese (`.co.ip`), with dots for hyphens. */
const SUFFIX = /\.[a-z0-9]{2,63}\.(?:(?:co|ne|or|go|ac|gr|ed|lg)\.(?:jp|ip|uk|kr)|com|net|org|jp\.com)(?=\.[a-z0-9])/;

/**
 * `www.bank.co.jp.stranger.example`: an end of a name stands in the middle of a host, so that its front reads like a
 * whole address. On a small screen nothing else is to be seen. Host names of honest pages have no use for it.
 */
export const check = defineCheck({
  id: 'suffix-inside-host',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['host', 'front', 'end'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const seen of links) {
      const source = mail.links[seen.link]?.source;
      if (!source || !isStrange(seen) || identity.ownDomains.some((own) => isWithin(seen.host, own))) continue;
      const front = frontOf(seen.host);
      if (front) return finding({ host: seen.host, front, end: seen.registrableDomain ?? seen.host }, [source]);
    }
    return clear();
  },
});

function isStrange({ action, role, ofAlignedSender }: LinkSeen): boolean {
  return action && role.state === 'none' && !ofAlignedSender;
}

/** What reads like a whole address; the true end of the name does not count. */
function frontOf(host: string): string | undefined {
  const suffix = getPublicSuffix(host) ?? '';
  const inner = `.${host.slice(0, Math.max(0, host.length - suffix.length - 1)).slice(0, 255)}`;
  // With hyphens it may stand in the domain's own label; `com.com` is a domain like any other.
  const match = SUFFIX.exec(`${inner.replace(/[-_]/g, '.')}${/[-_][^.]*$/.test(inner) ? '.x' : ''}`);
  return match ? inner.slice(1, match.index + match[0].length) : undefined;
}
