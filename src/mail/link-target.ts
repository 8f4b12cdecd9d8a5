import { parse } from 'tldts';
import { defangUrl } from '../util/defang.ts';
import { asciiHost, registrableDomain } from '../util/domain.ts';
import type { Link } from './content.ts';
import { disguisesOf } from './link-disguise.ts';

/** Long enough for a host behind kilobytes of user information, which a short cut would hide. */
const RAW_LIMIT = 64 * 1024;
const URL_LIMIT = 4096;
/** Longer names do not exist (RFC 1035 section 2.3.4). Whoever writes one is named by its end. */
const HOST_LIMIT = 255;

export type Target = Pick<Link, 'url' | 'defanged' | 'scheme' | 'host' | 'registrableDomain' | 'disguises'>;

/**
 * Where an address in HTML leads, as a browser reads it (WHATWG URL): entities are undone already, tabs and line breaks
 * fall out, backslashes are slashes, numbers in any base are IPv4. What cannot be parsed is kept as written.
 */
export function readTarget(raw: string, base: URL | undefined): Target {
  const written = raw.slice(0, RAW_LIMIT);
  const parsed =
    URL.parse(written, base?.href) ?? withoutBase(written) ?? withoutPercent(written) ?? withoutBlanks(written);
  if (!parsed) return named(tidy(written), '', '');
  const scheme = parsed.protocol.slice(0, -1).toLowerCase();
  const target = named(parsed.href, scheme, asciiHost(parsed.hostname));
  const disguises = disguisesOf(written, target.host);
  return disguises.length > 0 ? { ...target, disguises } : target;
}

/** `<base href>`: browsers do not follow one with scheme `data` or `javascript` (WHATWG HTML section 4.2.3). */
export function readBase(raw: string | undefined): URL | undefined {
  const base = raw === undefined ? null : (URL.parse(raw.slice(0, RAW_LIMIT)) ?? withoutBase(raw));
  return base && /^(?:https?|ftp|file):$/.test(base.protocol) ? base : undefined;
}

/** The name ends in a suffix of the ICANN part of the Public Suffix List, and has a label above it. */
export function isRegistrable(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null;
}

/** Mail programs complete what has no scheme: `//host/path` and `www.host/path`. */
function withoutBase(written: string): URL | null {
  const trimmed = written.trim();
  if (/^[/\\]{2}/.test(trimmed)) return URL.parse(trimmed, 'https://base.invalid');
  const host = /^[^\s/\\?#:@]{1,255}/.exec(trimmed)?.[0] ?? '';
  return host.includes('.') && isRegistrable(asciiHost(host)) ? URL.parse(`http://${trimmed}`) : null;
}

/** Old programs took percent signs for what they mean in a port, too, where the standard allows none. */
function withoutPercent(written: string): URL | null {
  const [, head = '', authority = ''] = /^\s{0,64}(https?:\/\/)([^/\\?#\s]{1,1024})/i.exec(written) ?? [];
  if (!/%[0-9a-f]{2}/i.test(authority)) return null;
  const plain = authority.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return /[/\\?#\s]/.test(plain)
    ? null
    : URL.parse(head + plain + written.trimStart().slice(head.length + authority.length));
}

/** Blanks within the name of the host: browsers refuse it, some mail programs leave them out and follow. */
function withoutBlanks(written: string): URL | null {
  const [, scheme = '', name = '', rest = ''] =
    /^\s{0,99}(https?:\/\/)([^/?#\\]{1,300})([\s\S]*)$/i.exec(written) ?? [];
  return /\s/.test(name) ? URL.parse(`${scheme}${name.replace(/\s+/g, '')}${rest}`) : null;
}

function named(url: string, scheme: string, name: string): Target {
  const host = name.length > HOST_LIMIT ? name.slice(-HOST_LIMIT).replace(/^[^.]*\./, '') : name;
  const domain = host === '' ? undefined : registrableDomain(host);
  const cut = url.slice(0, URL_LIMIT);
  return {
    url: cut,
    defanged: defangUrl(cut),
    scheme,
    host,
    ...(domain === undefined ? {} : { registrableDomain: domain }),
  };
}

function tidy(written: string): string {
  return written.replace(/[\t\n\r]/g, '').trim();
}
