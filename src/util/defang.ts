const SCHEME = /\b(?:https?|ftps?|wss?)(?=:\/\/)/gi;
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

/** Defangs whatever looks like a host, an address or a link inside running text, so that no viewer makes it live. */
export function defangText(text: string): string {
  return text
    .replace(SCHEME, (scheme) => DEAD[scheme.toLowerCase()] ?? scheme)
    .replace(/:\/\//g, '[:]//')
    .replace(/(?<=[\p{L}\p{N}\])])\.(?=[\p{L}\p{N}[])/gu, '[.]')
    .replace(/(?<!\[)@/g, '[@]');
}

function deadScheme(scheme: string): string {
  const name = scheme.replace(/:.*$/s, '').toLowerCase();
  return `${DEAD[name] ?? name}${scheme.slice(name.length).replace(':', '[:]')}`;
}
