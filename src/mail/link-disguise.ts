/** Ways to write a host so that a reader, or a filter that does not read as browsers do, takes it for another. */
export const linkDisguises = ['number', 'wide-dots', 'percent', 'backslash', 'direction'] as const;
export type LinkDisguise = (typeof linkDisguises)[number];

/** Enough for scheme, user information and host. */
const HEAD = 2048;
/** Overrides and isolates that turn the direction of reading (Unicode Bidirectional Algorithm, UAX 9). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]|%e2%80%a[a-e]|%e2%81%a[6-9]/i;

/**
 * What is odd in how an http or https address was written, before a browser tidies it (WHATWG URL section 4): IPv4 in
 * another notation than four decimal numbers, dots that only browsers take for dots, percent signs in the host,
 * backslashes for slashes, signs that turn the direction. `host` is what the browser makes of it.
 */
export function disguisesOf(written: string, host: string): LinkDisguise[] {
  const head = written
    .slice(0, HEAD)
    .replace(/[\t\n\r]/g, '')
    .trim();
  const match = /^https?:([/\\]{1,8})([^/\\?#]{0,1024})/i.exec(head);
  // A template's variable that nobody filled in is no host.
  if (!match || !/^[a-z0-9._:[\]-]+$/.test(host)) return [];
  const [, slashes = '', authority = ''] = match;
  const name = authority.slice(authority.lastIndexOf('@') + 1).replace(/:[\d%a-f]{0,15}$/i, '');
  const isNumber = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && name !== host;
  return [
    ...(isNumber ? (['number'] as const) : []),
    ...(/[\u3002\uff0e\uff61]/.test(name) ? (['wide-dots'] as const) : []),
    ...(/%[0-9a-f]{2}/i.test(name) ? (['percent'] as const) : []),
    ...(slashes.includes('\\') ? (['backslash'] as const) : []),
    ...(DIRECTION.test(head) ? (['direction'] as const) : []),
  ];
}
