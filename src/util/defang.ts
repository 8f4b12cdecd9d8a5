const SCHEME = /\b(?:https?|ftps?|wss?)(?=:\/\/)/gi;
/** A dotted number that stands alone, else a dot inside something that may be a name. */
const NUMBERS_OR_DOT =
  /(?<![\p{L}\p{N}.@/[\]]-?)\d+(?:\.\d+)+(?![\p{L}\p{N}@[-]|\.[\p{L}\p{N}])|(?<=[\p{L}\p{N}\])])\.(?=[\p{L}\p{N}[])/gu;
const DEAD: Record<string, string> = { http: 'hxxp', https: 'hxxps', ftp: 'fxp', ftps: 'fxps', ws: 'wx', wss: 'wxs' };

/** Makes an address that is known to be one harmless in print: `https://a.example/x.php` to `hxxps[:]//a[.]example/x.php`. */
export function defangUrl(url: string): string {
  const [, scheme = '', authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/)?)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  return `${deadScheme(scheme)}${defangHost(authority)}${rest}`;
}

/** `dm1k.com` to `dm1k[.]com`, `info@a.example` to `info[@]a[.]example`. */
export function defangHost(host: string): string {
  return host.replaceAll('.', '[.]').replaceAll('@', '[@]');
}

/**
 * Defangs whatever looks like a host, an address or a link inside running text, so that no viewer makes it live.
 * Version numbers and dates (`6.00.2900`, `2024.11.5`) stay as they are, because no notation makes an address of them.
 */
export function defangText(text: string): string {
  return text
    .replace(SCHEME, (scheme) => DEAD[scheme.toLowerCase()] ?? scheme)
    .replace(/:\/\//g, '[:]//')
    .replace(NUMBERS_OR_DOT, (match) => (isNoAddress(match) ? match : match.replaceAll('.', '[.]')))
    .replace(/(?<!\[)@/g, '[@]');
}

/** Two or three groups are no address that a viewer links; four are none where one is too large, octal aside. */
function isNoAddress(text: string): boolean {
  const groups = text.split('.');
  if (groups.length !== 4) return text !== '.';
  return groups.some((group) => !group.startsWith('0') && Number(group) > 255);
}

function deadScheme(scheme: string): string {
  const name = scheme.replace(/:.*$/s, '').toLowerCase();
  return `${DEAD[name] ?? name}${scheme.slice(name.length).replace(':', '[:]')}`;
}
