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
   * `last`: in base64 as a segment of the path.
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
    | 'last';
  name?: string;
}

const GOOGLE = ['google.com', 'google.co.jp', 'google.co.uk', 'google.de', 'google.fr', 'google.ca', 'google.com.br'];

/**
 * Wrappers whose target stands in the address. Those of the receivers' scanners are from the makers' documentation of
 * their links, the redirectors from their addresses as they occur in mail; all kept from memory. Mimecast, Trend Micro's
 * short form, t.co and the like keep the target to themselves and are not here.
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
  scanner('linkprotect.cudasvc.com', 'parameter', 'a', '/url'),
  scanner('fireeye.com', 'parameter', 'u'),
  scanner('protection.sophos.com', 'base64', 'u'),
  scanner('secure-web.cisco.com', 'path', 'http'),
  scanner('clicktime.symantec.com', 'parameter', 'u'),
  scanner('trendmicro.com', 'parameter', 'url', '/wis/clicktime/'),
  scanner('ess.barracudanetworks.com', 'parameter', 'url'),
  ...['deref-web.de', 'deref-gmx.net', 'deref-gmx.com', 'deref-mail.com'].map((domain) =>
    scanner(domain, 'parameter', 'redirectUrl', '/mail/'),
  ),
  ...GOOGLE.flatMap((domain) => [
    redirector(domain, 'parameter', 'q', '/url'),
    redirector(domain, 'parameter', 'url', '/url'),
    redirector(domain, 'path', '/amp/s/', '/amp/s/'),
    redirector(domain, 'path', '/amp/', '/amp/'),
    redirector(domain, 'parameter', 'adurl'),
    redirector(domain, 'parameter', 'continue', '/travel/clk'),
  ]),
  redirector('translate.google.com', 'bare', 'u'),
  redirector('translate.goog', 'translate'),
  redirector('googleadservices.com', 'parameter', 'adurl'),
  redirector('doubleclick.net', 'parameter', 'adurl'),
  redirector('doubleclick.net', 'query'),
  redirector('youtube.com', 'parameter', 'q', '/redirect'),
  redirector('youtube.com', 'parameter', 'next', '/attribution_link'),
  redirector('bing.com', 'bing', 'u', '/ck/'),
  redirector('bing.com', 'base64', 'u', '/aclick'),
  redirector('bing.com', 'parameter', 'url'),
  redirector('facebook.com', 'parameter', 'u', '/l.php'),
  redirector('facebook.com', 'parameter', 'u', '/flx/warn'),
  redirector('instagram.com', 'parameter', 'u'),
  redirector('linkedin.com', 'parameter', 'url', '/redir/'),
  redirector('linkedin.com', 'parameter', 'url', '/safety/go'),
  redirector('yahoo.com', 'path', '/RU='),
  redirector('yahoo.co.jp', 'path', '/*'),
  redirector('yahoo.co.jp', 'path', '/RU='),
  redirector('vk.com', 'parameter', 'to', '/away'),
  redirector('steamcommunity.com', 'parameter', 'url', '/linkfilter'),
  redirector('slack-redir.net', 'parameter', 'url'),
  redirector('href.li', 'query'),
  redirector('anonym.to', 'query'),
  redirector('hatena.ne.jp', 'parameter', 'url', '/redirect'),
  redirector('getpocket.com', 'parameter', 'url', '/redirect'),
  redirector('medium.com', 'parameter', 'url', '/r/'),
  redirector('disq.us', 'parameter', 'url', '/url'),
  redirector('t.umblr.com', 'parameter', 'z', '/redirect'),
  tracker('awstrack.me', 'path', '/L0/'),
  tracker('mjt.lu', 'last', undefined, '/lnk/'),
  tracker('pstmrk.it', 'path', '/3s/', '/3s/'),
  tracker('acemlnd.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
  tracker('acemlnc.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
  tracker('emlnk.com', 'base64', 'redirectUrl', '/Prod/link-tracker'),
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
