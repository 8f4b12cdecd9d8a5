import { registrableDomain } from '../util/domain.ts';
import { ipAddress } from '../util/ip-address.ts';

const LONGEST = 4096;
/** Letters, digits and signs typed full-width (Unicode block Halfwidth and Fullwidth Forms), and the dots of UTS 46. */
const WIDE = /[\uFF01-\uFF5E]/g;
const DOTS = /[\u3002\uFF61]/g;
const SCHEME = /^(?:h(?:tt|xx|\*\*|__)ps?|meow)(?:\[:\/\/\]|\[?:\]?|\(:\))(?:\/|\[\/\]|\\){0,2}/i;
/** Where the authority of an address ends (RFC 3986 section 3.2); a bracket may be part of it while defanged. */
const AFTER_HOST = /[/?#]/;

/**
 * The one address that a text means, ready to be opened: the ways in which people make addresses harmless are undone
 * (`hxxps[:]//`, `[.]`, `(dot)`, `[at]`, full-width letters, spaces, angle brackets and quotation marks around it), and a
 * missing scheme becomes `https`, as browsers complete it. The spelling of the host stays, since it can be evidence.
 * `undefined`: not an address of the web with a host that the internet could have.
 */
export function readAddress(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
  const inside = bare.replace(/^[<"'“「＜]+/u, '').replace(/[>"'”」＞]+$/u, '');
  const narrow = /^[\uFF01-\uFF5E]{4}/.test(inside) ? narrowed(inside) : inside;
  const scheme = SCHEME.exec(narrow)?.[0] ?? '';
  if (scheme === '' && /^[a-z][a-z0-9+-]{1,20}:(?!\d)/i.test(narrow)) return undefined;
  const rest = narrow.slice(scheme.length).replace(/^\/+/, '');
  const end = AFTER_HOST.exec(rest.replaceAll('[/]', '/  '))?.index ?? rest.length;
  const host = refangedHost(rest.slice(0, end));
  const path = refangedPath(rest.slice(end).replace(/^\[\/\]/, '/'));
  const secure = scheme === '' || /ps/i.test(scheme);
  const address = `${secure ? 'https' : 'http'}://${host}${path}`;
  return isOfTheWeb(address) ? address : undefined;
}

/** The wrapping in which an address goes the way of a mail: no field that anybody could have written, and one link. */
export function mailOfAddress(address: string): Uint8Array {
  // Delimited as RFC 3986 appendix C recommends, so that no closing letter is taken for the end of a sentence.
  return new TextEncoder().encode(`Content-Type: text/plain; charset=utf-8\r\n\r\n<${address}>\r\n`);
}

function refangedHost(host: string): string {
  return narrowed(host)
    .replace(DOTS, '.')
    .replace(/[[({](?:\.|dot)[\])}]/gi, '.')
    .replace(/\[\.|\.\]/g, '.')
    .replace(/[[({](?:at|@)[\])}]/gi, '@')
    .replace(/[[(]:[\])]/g, ':');
}

/** In a path brackets can be meant, so only what has no other reading is undone. */
function refangedPath(path: string): string {
  return path
    .replace(/\[(?:\.|dot)\]/gi, '.')
    .replace(/\(\.\)/g, '.')
    .replace(/\[(?:at|@)\]/gi, '@')
    .replaceAll('[/]', '/')
    .replace(/[<>"]/g, (letter) => encodeURIComponent(letter));
}

function narrowed(text: string): string {
  return text.replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function isOfTheWeb(address: string): boolean {
  const host = URL.parse(address)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return ipAddress(host) !== undefined || registrableDomain(host) !== undefined;
}
