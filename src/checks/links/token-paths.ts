import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { strangeButtons } from '../strange-button.ts';

/** All of the path is one word, without query. */
const ONE_WORD = /^https?:\/\/[^/?#]{1,255}\/([A-Za-z0-9_-]{18,400})$/i;
const LEAST = 2;

/**
 * Several links of the mail lead to one host that nobody knows, each by one long word of letters and digits without a
 * meaning: the page, the cancellation and the counter of a mailer that somebody set up for himself. Delivery services do
 * the same under their own names or their customer's, which are not meant.
 */
export const check = defineCheck({
  id: 'token-paths',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['host', 'links'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const tokens = strangeButtons(mail, links).filter(({ link }) => isToken(mail.links[link]?.url ?? ''));
    const byHost = Map.groupBy(tokens, ({ host }) => host);
    for (const [host, ofHost] of byHost) {
      if (identity.ownDomains.some((own) => isWithin(host, own))) continue;
      const urls = new Set(ofHost.map(({ link }) => mail.links[link]?.url));
      const source = mail.links[ofHost[0]?.link ?? -1]?.source;
      if (urls.size >= LEAST && source) return finding({ host, links: urls.size }, [source]);
    }
    return clear();
  },
});

/** Digits and letters both, and no words with hyphens between, as the titles of articles have. */
function isToken(url: string): boolean {
  const word = ONE_WORD.exec(url)?.[1] ?? '';
  return /[0-9]/.test(word) && /[A-Za-z]/.test(word) && !/[A-Za-z]-[A-Za-z]+-[A-Za-z]/.test(word);
}
