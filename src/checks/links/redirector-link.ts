import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';

/**
 * A link by which the reader shall act shows another host than the one it leads to. `known`: a well-known company's host
 * that sends on to wherever the address says; `site`: some site's address that carries a third one's, as its open
 * redirection or a counter of clicks takes it. Filters that judge the written host let it pass; honest senders link to
 * their pages directly. Scanners of the receiver and counters of delivery services are not meant, nor targets that the
 * words write out (calendars do so), nor those of the authenticated sender or of a listed brand, nor the sender's own site.
 */
export const check = defineCheck({
  id: 'redirector-link',
  topic: 'links',
  needs: ['mail', 'links'],
  variants: ['advertisement', 'known', 'site'],
  facts: ['through', 'host'],

  run({ mail, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const advertised = links.find(({ link }) => ADVERTISEMENT.test(mail.links[link]?.url.slice(0, 200) ?? ''));
    const clicked = advertised && mail.links[advertised.link];
    if (clicked) {
      const facts = { through: clicked.host, host: advertised.host };
      return finding(facts, [clicked.source], { variant: 'advertisement' });
    }
    for (const variant of ['known', 'site'] as const) {
      for (const seen of links) {
        const redirector = seen.leadsTo?.through.find(({ kind }) => kind === KINDS[variant]);
        const link = mail.links[seen.link];
        if (!redirector || !link || !seen.action || hasKnownOwner(seen) || writesItOut(seen, link.text)) continue;
        if (variant === 'site' && isOfSender(mail, redirector.host)) continue;
        return finding({ through: redirector.host, host: seen.host }, [link.source], { variant });
      }
    }
    return clear();
  },
});

/** Where Google and Bing count clicks on what stands beside their results; what honest campaigns count by is another. */
const ADVERTISEMENT =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/(?:pagead\/)?aclk|(?:www\.)?googleadservices\.com\/pagead\/aclk|(?:adclick|googleads)\.g\.doubleclick\.net\/(?:pcs\/click|aclk|pagead\/aclk)|(?:www\.)?bing\.com\/acli?c?k)\b/i;

const KINDS = { known: 'redirector', site: 'site' } as const;

/** Who counts clicks on his own site does so for his own mail. */
function isOfSender({ headerFrom }: Pick<Mail, 'headerFrom'>, host: string): boolean {
  return headerFrom !== undefined && sameOrganisation(headerFrom.domain, host);
}

/** `us05web.zoom.example/j/1` as well as with the scheme. */
function writesItOut({ wordsHost }: LinkSeen, words: string): boolean {
  return wordsHost !== undefined || /https?:/i.test(words);
}
