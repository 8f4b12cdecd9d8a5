import { readTarget, type Target } from '../../mail/link-target.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { sameOrganisation } from '../../util/domain.ts';

const LONGEST = 4096;
/** Parameters and path segments that are looked at. */
const MOST = 40;
/** Parameters that say where somebody came from or goes back to after signing in, or what is to be shown. */
const ASIDE =
  /^(?:ref|referr?er|source|src|utm_\w{1,20}|return\w{0,10}|redirect_?uri|callback\w{0,10}|continue|service|state|back\w{0,10}|im(?:g|age)\w{0,10}|logo|icon|location|\$\w{1,40})$/i;
/** Pages that share, keep, show or check another one, and those where one signs in. */
const ABOUT_ANOTHER =
  /\/(?:share\w{0,12}|sharing|intent|submit|entry|bookmark\w{0,8}|archive|web\/\d{4,14}\w{0,3}|valid\w{0,8}|check|viewe?r?|gview|embed|oembed|calendar|log-?in|sign-?in|oauth2?|authori[sz]e|sso|saml2?)(?:[/.?]|$)/i;

/**
 * The whole address of another organisation that an address holds in its query or path, as it is, percent-encoded or in
 * base64, where the host is not known to send on: sites with such an open redirection send everyone everywhere. Takes an
 * absolute http or https address and its lower case host; delivery services' counters are left to `wrappers.ts`.
 */
export function carriedTarget(url: string, host: string): Target | undefined {
  if (!/https?(?::|%)|aHR0c|=(?:\/\/|%2f%2f)/i.test(url.slice(8, LONGEST)) || isLinkRewriter(host)) return undefined;
  const parsed = URL.parse(url.slice(0, LONGEST));
  if (!parsed || ABOUT_ANOTHER.test(parsed.pathname.split(/https?(?::|%3a)/i, 1)[0] ?? '')) return undefined;
  const named = [...parsed.searchParams].filter(([name]) => !ASIDE.test(name)).flat();
  for (const written of [...named.slice(0, MOST), ...inPath(parsed.pathname)]) {
    const address = addressIn(written);
    const target = address ? readTarget(address, undefined) : undefined;
    if (!target || !/^https?$/.test(target.scheme) || !target.host.includes('.')) continue;
    if (!sameOrganisation(target.host, host)) return target;
  }
  return undefined;
}

/** From the place in the path where an address begins; and each segment alone, which may be one in base64. */
function inPath(path: string): string[] {
  const at = path.search(/\/https?(?::|%3a)/i);
  return [...(at < 0 ? [] : [path.slice(at + 1).replace(/^(https?):\/(?!\/)/i, '$1://')]), ...path.split('/', MOST)];
}

function addressIn(written: string): string | undefined {
  const text = /^https?%/i.test(written) ? decoded(decoded(written)) : written;
  if (/^https?:\/\/[^\s/]/i.test(text)) return text;
  if (/^\/\/[\w-]{1,63}\.[\w.-]{2,200}(?:[/?#]|$)/.test(text)) return `https:${text}`;
  const [base64] = /^aHR0c[\w+/-]{8,4000}={0,2}$/.exec(text) ?? [];
  const inside = base64 ? Buffer.from(base64, 'base64').toString('latin1') : '';
  return /^https?%/i.test(inside) ? decoded(inside) : /^https?:\/\/[!-~]+$/i.exec(inside)?.[0];
}

/** Undoes percent-encoding as forms do, which never fails. */
function decoded(text: string): string {
  return new URLSearchParams(`t=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('t') ?? '';
}
