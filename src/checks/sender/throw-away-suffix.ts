import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isPassedOn } from '../passed-on.ts';

/**
 * Top-level domains that cost next to nothing or are another country's, and that companies in Japan hardly use. Together
 * they hold nearly half of 20,000 phishing pages that JPCERT/CC confirmed, and of 300 honest Japanese mails three.
 * Those that Japanese shops use as well (`shop`, `info`, `tokyo`, `me`, `io`) are left out.
 */
const SUFFIXES = new Set(
  'cn top xyz cfd icu club cc ci buzz vip cyou monster bar ink ltd rest bond casa sbs fit quest click autos hair skin beauty mom lol pics tk ml ga cf gq pw mw su ru'.split(
    ' ',
  ),
);

/**
 * A Japanese mail comes from, or asks to act on, a domain under a suffix where names are bought by the hundred.
 * `both` where sender and page are there. Partners abroad and a few small shops write so honestly.
 */
export const check = defineCheck({
  id: 'throw-away-suffix',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['link', 'sender', 'both'],
  facts: ['hosts'],

  run({ mail, identity, text, links }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    if (text.language !== 'ja' || isPassedOn(mail)) return clear();
    const isKnown = identity.fromIsKnownSender || identity.fromRole.state === 'found';
    const from = headerFrom && !isKnown && isThrowAway(headerFrom.domain) ? headerFrom : undefined;
    const pages = links.filter((link) => isStrange(link) && isThrowAway(link.host));
    if (!from && pages.length === 0) return clear();
    const hosts = [...new Set([...(from ? [from.domain] : []), ...pages.map(({ host }) => host)])].slice(0, 4);
    const sources = [...(from ? [from.source] : []), ...pages.flatMap(({ link }) => mail.links[link]?.source ?? [])];
    return finding({ hosts }, sources.slice(0, 4), { variant: variantOf(from !== undefined, pages.length > 0) });
  },
});

function isThrowAway(host: string): boolean {
  return SUFFIXES.has(host.slice(host.lastIndexOf('.') + 1));
}

function isStrange({ action, role }: LinkSeen): boolean {
  return action && role.state === 'none';
}

function variantOf(isSender: boolean, isPage: boolean): string {
  if (isSender && isPage) return 'both';
  return isSender ? 'sender' : 'link';
}
