import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';

/**
 * A link by which the reader shall act shows a well-known company's host that sends on to wherever the address says.
 * Filters that judge the written host let it pass; honest senders link to their pages directly. Scanners of the
 * receiver and click counters are not meant, nor targets that the words write out (calendars do so), nor those of the
 * authenticated sender or of a listed brand.
 */
export const check = defineCheck({
  id: 'redirector-link',
  topic: 'links',
  needs: ['mail', 'links'],
  facts: ['through', 'host'],

  run({ mail, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const seen of links) {
      const redirector = seen.leadsTo?.through.find(({ kind }) => kind === 'redirector');
      const link = mail.links[seen.link];
      if (!redirector || !link || !seen.action || hasKnownOwner(seen) || writesItOut(seen, link.text)) continue;
      return finding({ through: redirector.host, host: seen.host }, [link.source]);
    }
    return clear();
  },
});

/** `us05web.zoom.example/j/1` as well as with the scheme. */
function writesItOut({ wordsHost }: LinkSeen, words: string): boolean {
  return wordsHost !== undefined || /https?:/i.test(words);
}
