import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin, registrableDomain, unicodeHost } from '../../util/domain.ts';
import { looksOfDomain } from '../../util/looks-of-domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const MOST = 60;
const HOST = /\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/gi;

/**
 * The sender's domain, or one that the mail leads to, has a letter that only looks like another's (IDN, UTS 39), and the
 * same mail shows the domain that it is taken for: no list of companies is needed to know the twin. Who holds both
 * spellings of his name writes from one, and does not show the other.
 */
export const check = defineCheck({
  id: 'twin-of-shown-domain',
  topic: 'sender',
  needs: ['mail', 'identity', 'links'],
  facts: ['domain', 'written', 'shown'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const twins = placesOf(mail, links).filter(({ domain }) => /(?:^|\.)xn--/.test(domain));
    if (twins.length === 0) return clear();
    const plain = shownIn(mail, links);
    for (const { domain, source } of twins) {
      if (identity.ownDomains.some((own) => isWithin(domain, own))) continue;
      const shown = plain.find((one) => looksOfDomain(one) === looksOfDomain(unicodeHost(domain)));
      if (shown) return finding({ domain, written: unicodeHost(domain), shown }, [source]);
    }
    return clear();
  },
});

function placesOf({ headerFrom, links: written }: Mail, links: readonly LinkSeen[]) {
  const from = headerFrom ? [{ domain: whole(headerFrom.domain), source: headerFrom.source }] : [];
  const followed = links.slice(0, MOST).flatMap(({ host, link }) => {
    const source = written[link]?.source;
    return source && host !== '' ? [{ domain: whole(host), source }] : [];
  });
  return [...from, ...followed];
}

/** Domains in ASCII that the mail links to or writes out. */
function shownIn({ body }: Mail, links: readonly LinkSeen[]): string[] {
  const written = body.text.slice(0, 10_000).match(HOST)?.slice(0, MOST) ?? [];
  const all = [...links.slice(0, MOST).map(({ host }) => host), ...written].map((host) => whole(host.toLowerCase()));
  return [...new Set(all)].filter((host) => host !== '' && !host.includes('xn--'));
}

function whole(host: string): string {
  return registrableDomain(host) ?? host;
}
