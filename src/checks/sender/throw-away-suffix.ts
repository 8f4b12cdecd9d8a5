import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isPassedOn } from '../passed-on.ts';
import { isThrowAway, isThrowAwayAbroad } from '../throw-away-suffixes.ts';

/**
 * A mail comes from, or asks to act on, a domain under a suffix where names are bought by the hundred.
 * `both` where sender and page are there. Partners abroad and a few small shops write so honestly. `abroad`: a mail in
 * another language, under those suffixes that are neither a country's nor a trade's.
 */
export const check = defineCheck({
  id: 'throw-away-suffix',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['link', 'sender', 'both', 'abroad'],
  facts: ['hosts'],

  run({ mail, identity, text, links }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    if (isPassedOn(mail)) return clear();
    const isAbroad = text.language !== 'ja';
    const isCheap = isAbroad ? isThrowAwayAbroad : isThrowAway;
    const isKnown = identity.fromIsKnownSender || identity.fromRole.state === 'found';
    const from = headerFrom && !isKnown && isCheap(headerFrom.domain) ? headerFrom : undefined;
    const pages = links.filter((link) => isStrange(link) && isCheap(link.host));
    if (!from && pages.length === 0) return clear();
    const hosts = [...new Set([...(from ? [from.domain] : []), ...pages.map(({ host }) => host)])].slice(0, 4);
    const sources = [...(from ? [from.source] : []), ...pages.flatMap(({ link }) => mail.links[link]?.source ?? [])];
    return finding({ hosts }, sources.slice(0, 4), {
      variant: isAbroad ? 'abroad' : variantOf(from !== undefined, pages.length > 0),
    });
  },
});

function isStrange({ action, role }: LinkSeen): boolean {
  return action && role.state === 'none';
}

function variantOf(isSender: boolean, isPage: boolean): string {
  if (isSender && isPage) return 'both';
  return isSender ? 'sender' : 'link';
}
