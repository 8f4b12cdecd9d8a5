import type { Link } from '../mail/content.ts';
import { isWithin } from '../util/domain.ts';
import { folded } from '../util/folded.ts';
import { openKind } from './hosts/open-hosts.ts';

/** Where honest and fraudulent mail point alike without asking for anything: app stores, social networks, standards. */
const HOSTS = [
  'apps.apple.com',
  'itunes.apple.com',
  'facebook.com',
  'fonts.googleapis.com',
  'instagram.com',
  'line.me',
  'linkedin.com',
  'pinterest.com',
  'play.google.com',
  'privacymark.jp',
  'schemas.microsoft.com',
  'tiktok.com',
  'twitter.com',
  'w3.org',
  'x.com',
  'youtube.com',
];

/** Words of links that every mail of a company carries in its foot. */
const WORDS =
  /unsubscribe|optout|opt-out|preferences|privacy|termsof|viewinbrowser|viewonline|webversion|copyright|abbestellen|d[eé]sabonner|datenschutz|impressum|配信停止|配信解除|配信の停止|配信を停止|購読解除|メール設定|配信設定|プライバシー|個人情報保護|利用規約|特定商取引|会社概要|ブラウザで/u;

/** Where mailing list programs point from the foot that they add: their page of the list. */
const LIST_PAGE =
  /\/(?:mailman3?|postorius|hyperkitty|sympa|cgi-bin\/mailman|lists)\/(?:listinfo|lists|options|info|private)\b/;

/** A link that asks for nothing: to an app store, a social network (not by way of it), or in the words of a mail's foot. */
export function isNeutralLink(link: Link): boolean {
  if (HOSTS.some((host) => isWithin(link.host, host))) return openKind(link.host, link.url) === undefined;
  if (isListPage(link)) return true;
  const words = folded(link.text.slice(0, 200));
  return WORDS.test(words) || (words === '' && /unsub|optout|opt-out|preference/i.test(link.url.slice(0, 512)));
}

/** By its path, which anyone can write. */
export function isListPage({ url }: Link): boolean {
  return LIST_PAGE.test(url.slice(0, 512));
}
