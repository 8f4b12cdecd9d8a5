import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { strangeButtons } from '../strange-button.ts';

/** All of the path is one word, without query. */
const ONE_WORD = /^https?:\/\/[^/?#]{1,255}\/([A-Za-z0-9_-]{18,400})$/i;
/** The last part of a path, which a server runs or shows. */
const SCRIPT = /^https?:\/\/[^/?#]{1,255}\/(?:[^/?#]{0,100}\/){0,8}([A-Za-z0-9]{9,40})\.(?:php|html?|aspx?)(?:[?#]|$)/;
const LEAST = 2;

/**
 * Several links of the mail lead to one host that nobody knows, each by one long word of letters and digits without a
 * meaning: the page, the cancellation and the counter of a mailer that somebody set up for himself. Delivery services do
 * the same under their own names or their customer's, which are not meant. `script`: a link leads to a program or page
 * that is called by letters and digits thrown together, put there anew for each wave; people name theirs.
 */
export const check = defineCheck({
  id: 'token-paths',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['several', 'script'],
  facts: ['host', 'links'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const tokens = strangeButtons(mail, links).filter(({ link }) => isToken(mail.links[link]?.url ?? ''));
    const byHost = Map.groupBy(tokens, ({ host }) => host);
    for (const [host, ofHost] of byHost) {
      if (identity.ownDomains.some((own) => isWithin(host, own))) continue;
      const urls = new Set(ofHost.map(({ link }) => mail.links[link]?.url));
      const source = mail.links[ofHost[0]?.link ?? -1]?.source;
      if (urls.size >= LEAST && source) return finding({ host, links: urls.size }, [source], { variant: 'several' });
    }
    const script = strangeButtons(mail, links).find(({ link }) => isThrownTogether(mail.links[link]?.url ?? ''));
    const source = mail.links[script?.link ?? -1]?.source;
    if (!script || !source || identity.ownDomains.some((own) => isWithin(script.host, own))) return clear();
    return finding({ host: script.host, links: 1 }, [source], { variant: 'script' });
  },
});

/** The name of a file that changes between small letters, capitals and digits at every other sign. */
function isThrownTogether(url: string): boolean {
  const name = SCRIPT.exec(url)?.[1] ?? '';
  const runs = name.match(/[a-z]+|[A-Z]+|[0-9]+/g)?.length ?? 0;
  return /[a-z]/.test(name) && /[A-Z]/.test(name) && runs * 2 >= name.length;
}

/** Digits and letters both, and no words with hyphens between, as the titles of articles have. */
function isToken(url: string): boolean {
  const word = ONE_WORD.exec(url)?.[1] ?? '';
  return /[0-9]/.test(word) && /[A-Za-z]/.test(word) && !/[A-Za-z]-[A-Za-z]+-[A-Za-z]/.test(word);
}
