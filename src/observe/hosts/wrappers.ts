/** How an address that leads through another host carries its target. */
export interface Wrapper {
  /** Domain; hosts below it count. */
  domain: string;
  /** The path must start with this, where one is named. */
  path?: string;
  /**
   * `scanner`: a mail scanner of the receiver put it there; `redirector`: a well-known company's host that anyone can
   * send through; `tracker`: a delivery service that counts clicks.
   */
  kind: 'scanner' | 'redirector' | 'tracker';
  /**
   * `parameter`: as it is, in the query's parameter `name`; `bare`: likewise, and the scheme may be missing;
   * `proofpoint2`, `proofpoint3`: as urldefense writes it (its own decoder, published by the maker); `bing`: base64url
   * after "a1"; `path`: as the rest of the path after `name`; `translate`: in the host's own label;
   * `last`: in base64 as a segment of the path; `semicolon`: in a parameter that semicolons divide; `json`: as `url` of
   * an object in base64.
   */
  carries:
    | 'parameter'
    | 'bare'
    | 'base64'
    | 'proofpoint2'
    | 'proofpoint3'
    | 'bing'
    | 'path'
    | 'query'
    | 'translate'
    | 'last'
    | 'semicolon'
    | 'json';
  name?: string;
}

/** Google answers alike under each of these. */
const GOOGLE = `com co.jp co.uk de fr ca com.br com.hk com.tw co.kr co.in co.id co.th com.au com.sg com.vn com.my com.mx
  com.ar com.co cl es it nl be ch at pl ru se dk no fi pt ie gr cz hu ro com.tr com.ua ae com.sa co.za co.nz com.ph com.eg
  com.pk cn`
  .split(/\s+/)
  .map((suffix) => `google.${suffix}`);
/** Names under which Commission Junction counts. */
const COMMISSION_JUNCTION = 'anrdoezrs.net dpbolvw.net kqzyfj.com jdoqocy.com tkqlhce.com'.split(' ');

/**
 * Wrappers whose target stands in the address, where it stands. A host of one's own is never among them: whoever sends
 * could write any target into its address and lead elsewhere. Those of the receivers' scanners are from the makers'
 * documentation of their links (Microsoft, Proofpoint, Barracuda, Sophos, Check Point), and from tools that undo them
 * (ninoseki/kachi, feedstand/unwrap); the redirectors from rules of browsers' extensions that skip them (ClearURLs,
 * einaregilsson/Redirector) and from search programs that read them, the counters of advertisers from the addresses that
 * they tell their partners to build. Mimecast, Hornetsecurity, the short forms of Symantec and Trend Micro, t.co and the
 * like keep the target to themselves and are not here; Mimecast's `domain=` beside it binds nobody.
 */
export const wrappers: readonly Wrapper[] = [
  scanner('safelinks.protection.outlook.com', 'parameter', 'url'),
  scanner('safelinks.protection.office365.us', 'parameter', 'url'),
  scanner('statics.teams.cdn.office.net', 'parameter', 'url', '/evergreen-assets/safelinks'),
  scanner('urldefense.proofpoint.com', 'proofpoint2', 'u', '/v1/'),
  scanner('urldefense.proofpoint.com', 'proofpoint2', 'u', '/v2/'),
  scanner('urldefense.com', 'proofpoint3', undefined, '/v3/'),
  scanner('urldefense.us', 'proofpoint3', undefined, '/v3/'),
  scanner('urldefense.proofpoint.com', 'proofpoint3', undefined, '/v3/'),
  scanner('protect.checkpoint.com', 'proofpoint3', undefined, '/v2/'),
  scanner('url.avanan.click', 'proofpoint3', undefined, '/v2/'),
  scanner('linkprotect.cudasvc.com', 'parameter', 'a'),
  scanner('fireeye.com', 'parameter', 'u'),
  scanner('protection.sophos.com', 'base64', 'u'),
  scanner('secure-web.cisco.com', 'path', 'http'),
  scanner('clicktime.symantec.com', 'parameter', 'u'),
  scanner('trendmicro.com', 'parameter', 'url', '/wis/clicktime/'),
  scanner('ess.barracudanetworks.com', 'parameter', 'url'),
  scanner('urlsand.esvalabs.com', 'parameter', 'u'),
  scanner('scanmail.trustwave.com', 'parameter', 'u'),
  scanner('antiphishing.vadesecure.com', 'parameter', 'u', '/v4'),
  ...['m365.eu.vadesecure.com', 'm365.us.vadesecure.com', 'gws.eu.vadesecure.com'].map((domain) =>
    scanner(domain, 'parameter', 'u', '/safeproxy/'),
  ),
  ...['deref-web.de', 'deref-gmx.net', 'deref-gmx.com', 'deref-mail.com'].map((domain) =>
    scanner(domain, 'parameter', 'redirectUrl', '/mail/'),
  ),
  ...GOOGLE.flatMap((domain) => [
    redirector(domain, 'parameter', 'q', '/url'),
    redirector(domain, 'parameter', 'url', '/url'),
    redirector(domain, 'parameter', 'q', '/local_url'),
    redirector(domain, 'parameter', 'url', '/interstitial'),
    redirector(domain, 'path', '/amp/s/', '/amp/s/'),
    redirector(domain, 'path', '/amp/', '/amp/'),
    redirector(domain, 'parameter', 'adurl'),
    redirector(domain, 'parameter', 'continue', '/travel/clk'),
  ]),
  // Caches of AMP pages: the kind of document, `s` for https, then the address (amp.dev, "AMP Cache URL format").
  ...['/c/s/', '/c/', '/v/s/', '/v/'].map((path) => redirector('cdn.ampproject.org', 'path', path, path)),
  redirector('bing.com', 'path', '/amp/s/', '/amp/s/'),
  redirector('translate.google.com', 'bare', 'u'),
  redirector('translate.goog', 'translate'),
  redirector('translate.yandex.com', 'bare', 'url'),
  redirector('translatetheweb.com', 'bare', 'a'),
  redirector('microsofttranslator.com', 'bare', 'a'),
  redirector('googleadservices.com', 'parameter', 'adurl'),
  redirector('doubleclick.net', 'parameter', 'adurl'),
  redirector('doubleclick.net', 'parameter', 'ds_dest_url'),
  redirector('doubleclick.net', 'query'),
  redirector('dartsearch.net', 'parameter', 'ds_dest_url'),
  redirector('adform.net', 'semicolon', 'cpdir'),
  redirector('youtube.com', 'parameter', 'q', '/redirect'),
  redirector('youtube.com', 'parameter', 'next', '/attribution_link'),
  redirector('bing.com', 'bing', 'u', '/ck/'),
  redirector('bing.com', 'base64', 'u', '/aclick'),
  redirector('bing.com', 'parameter', 'url'),
  redirector('duckduckgo.com', 'parameter', 'uddg', '/l/'),
  redirector('facebook.com', 'parameter', 'u', '/l.php'),
  redirector('facebook.com', 'parameter', 'u', '/flx/warn'),
  redirector('messenger.com', 'parameter', 'u', '/l.php'),
  redirector('instagram.com', 'parameter', 'u'),
  redirector('l.threads.net', 'parameter', 'u'),
  redirector('l.threads.com', 'parameter', 'u'),
  redirector('l.wl.co', 'parameter', 'u', '/l'),
  redirector('twitter.com', 'parameter', 'url', '/i/redirect'),
  redirector('x.com', 'parameter', 'url', '/i/redirect'),
  redirector('linkedin.com', 'parameter', 'url', '/redir/'),
  redirector('linkedin.com', 'parameter', 'url', '/safety/go'),
  redirector('tiktok.com', 'bare', 'target', '/link/'),
  redirector('pinterest.com', 'parameter', 'url', '/offsite/'),
  redirector('out.reddit.com', 'parameter', 'url'),
  redirector('yahoo.com', 'path', '/RU='),
  redirector('yahoo.co.jp', 'path', '/*'),
  redirector('yahoo.co.jp', 'path', '/RU='),
  redirector('rover.ebay.com', 'parameter', 'mpre', '/rover/'),
  redirector('emails.azure.microsoft.com', 'parameter', 'destination', '/redirect'),
  redirector('vk.com', 'parameter', 'to', '/away'),
  redirector('vk.ru', 'parameter', 'to', '/away'),
  redirector('dzen.ru', 'parameter', 'to', '/away'),
  redirector('t.me', 'parameter', 'url', '/iv'),
  redirector('steamcommunity.com', 'parameter', 'url', '/linkfilter'),
  redirector('steamcommunity.com', 'parameter', 'u', '/linkfilter'),
  redirector('slack-redir.net', 'parameter', 'url'),
  redirector('link.zhihu.com', 'parameter', 'target'),
  redirector('link.juejin.cn', 'parameter', 'target'),
  redirector('link.csdn.net', 'parameter', 'target'),
  redirector('gitee.com', 'parameter', 'target', '/link'),
  redirector('c.pc.qq.com', 'bare', 'pfurl', '/middle'),
  redirector('exit.sc', 'parameter', 'url'),
  redirector('gate.sc', 'parameter', 'url'),
  redirector('deviantart.com', 'query', undefined, '/users/outgoing'),
  redirector('jump.5ch.net', 'query'),
  redirector('href.li', 'query'),
  redirector('anonym.to', 'query'),
  redirector('anon.to', 'query'),
  redirector('hatena.ne.jp', 'parameter', 'url', '/redirect'),
  redirector('getpocket.com', 'parameter', 'url', '/redirect'),
  redirector('medium.com', 'parameter', 'url', '/r/'),
  redirector('disq.us', 'parameter', 'url', '/url'),
  redirector('t.umblr.com', 'parameter', 'z', '/redirect'),
  redirector('hackerone.com', 'parameter', 'url', '/redirect'),
  tracker('awstrack.me', 'path', '/L0/'),
  tracker('mjt.lu', 'last', undefined, '/lnk/'),
  tracker('pstmrk.it', 'path', '/3s/', '/3s/'),
  tracker('acemlnd.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
  tracker('acemlnc.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
  tracker('emlnk.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
  tracker('mandrillapp.com', 'json', 'p', '/track/click'),
  tracker('cts.businesswire.com', 'parameter', 'url', '/ct/'),
  // What advertisers' networks tell their partners to link to.
  tracker('awin1.com', 'parameter', 'ued'),
  tracker('linksynergy.com', 'parameter', 'murl'),
  tracker('redirectingat.com', 'parameter', 'url'),
  tracker('skimresources.com', 'parameter', 'url'),
  ...COMMISSION_JUNCTION.map((domain) => tracker(domain, 'parameter', 'url')),
  tracker('a8.net', 'parameter', 'a8ejpredirect', '/svt/ejp'),
  tracker('moba8.net', 'parameter', 'a8ejpredirect', '/svt/ejp'),
  tracker('valuecommerce.com', 'parameter', 'vc_url', '/servlet/referral'),
  tracker('afl.rakuten.co.jp', 'parameter', 'pc'),
  tracker('af.moshimo.com', 'parameter', 'url', '/af/c/click'),
];

/**
 * Pages of well-known companies that send on and keep the target to themselves: their name says nothing about who
 * follows. LIFF addresses of LINE open a page at whatever site its maker named.
 */
export const silentRedirectors: readonly { domain: string; path: string }[] = [
  { domain: 'baidu.com', path: '/link' },
  { domain: 'baidu.com', path: '/baidu.php' },
  { domain: 'so.com', path: '/link' },
  { domain: 'sogou.com', path: '/link' },
  { domain: 'bing.com', path: '/ck/' },
  { domain: 'google.com', path: '/goto' },
  { domain: 'linkedin.com', path: '/slink' },
  { domain: 'liff.line.me', path: '/' },
];

function scanner(domain: string, carries: Wrapper['carries'], name?: string, path?: string): Wrapper {
  return wrapper('scanner', domain, carries, name, path);
}

function redirector(domain: string, carries: Wrapper['carries'], name?: string, path?: string): Wrapper {
  return wrapper('redirector', domain, carries, name, path);
}

function tracker(domain: string, carries: Wrapper['carries'], name?: string, path?: string): Wrapper {
  return wrapper('tracker', domain, carries, name, path);
}

function wrapper(
  kind: Wrapper['kind'],
  domain: string,
  carries: Wrapper['carries'],
  name?: string,
  path?: string,
): Wrapper {
  return { domain, kind, carries, ...(name === undefined ? {} : { name }), ...(path === undefined ? {} : { path }) };
}
