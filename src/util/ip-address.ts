import ipaddr from 'ipaddr.js';

const FOUR_PARTS = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
const MAYBE_IPV6 = /^[0-9a-fx.]{0,8}:[0-9a-fx:.]{1,60}(?:%[0-9a-z]{1,60})?$/i;

/** One spelling for one address, IPv4-mapped IPv6 as IPv4; `undefined` for text that is no address. */
export function ipAddress(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/^ipv6:/i, '');
  // Four decimal numbers are their own one spelling. The library throws and catches within; told apart first, the many
  // texts that are no address cost nothing.
  const octets = FOUR_PARTS.exec(plain);
  if (octets) return octets.slice(1).every((octet) => Number(octet) < 256) ? plain : undefined;
  return MAYBE_IPV6.test(plain) ? ofIpv6(plain) : undefined;
}

/** One mail asks of its few addresses many times. */
const MOST_KEPT = 1000;
const spellings = new Map<string, string | undefined>();

function ofIpv6(text: string): string | undefined {
  if (spellings.has(text)) return spellings.get(text);
  const address = ipaddr.IPv6.isValid(text) ? ipaddr.process(text).toString() : undefined;
  if (spellings.size >= MOST_KEPT) spellings.clear();
  spellings.set(text, address);
  return address;
}

/**
 * Reachable on the internet (RFC 6890, RFC 8190): none of the private, loopback, link-local, documentation, translation
 * or reserved ranges, and of IPv6 what was given out at all (2000::/3, RFC 4291 section 2.4).
 */
export function isPublicAddress(text: string): boolean {
  const address = ipAddress(text);
  if (address === undefined) return false;
  const before = seen.get(address);
  if (before !== undefined) return before;
  if (seen.size >= MOST_KEPT) seen.clear();
  const isPublic = isGivenOut(address);
  seen.set(address, isPublic);
  return isPublic;
}

const seen = new Map<string, boolean>();

function isGivenOut(address: string): boolean {
  const parsed = ipaddr.parse(address);
  const isGiven = parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
  return isGiven && parsed.range() === 'unicast';
}

const LOCAL_RANGES = new Set([
  'unspecified',
  'private',
  'loopback',
  'linkLocal',
  'uniqueLocal',
  'carrierGradeNat',
  'deprecatedSiteLocal',
  'broadcast',
  'multicast',
  'rfc6052',
]);

/** Means something inside one network or machine only; IPv4 inside a translated address (RFC 6052) included. */
export function isLocalAddress(text: string): boolean {
  const address = ipAddress(text);
  return address !== undefined && LOCAL_RANGES.has(ipaddr.parse(address).range());
}

/** Equal as addresses, not as text. */
export function sameAddress(a: string, b: string): boolean {
  const one = ipAddress(a);
  return one !== undefined && one === ipAddress(b);
}

/** The name under in-addr.arpa or ip6.arpa that a PTR question asks for (RFC 1035, RFC 3596); needs a valid address. */
export function reverseLookupName(address: string): string {
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const nibbles = parsed
    .toByteArray()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${[...nibbles].reverse().join('.')}.ip6.arpa`;
}

/** The address that a name under in-addr.arpa or ip6.arpa asks about; `undefined` for other names and for whole nets. */
export function reverseLookupAddress(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const [, v4] = /^((?:\d{1,3}\.){4})in-addr\.arpa$/.exec(plain) ?? [];
  if (v4) return ipAddress(v4.slice(0, -1).split('.').reverse().join('.'));
  const [, v6] = /^((?:[0-9a-f]\.){32})ip6\.arpa$/.exec(plain) ?? [];
  const digits = v6?.replaceAll('.', '');
  return (
    digits &&
    ipAddress(
      [...digits]
        .reverse()
        .join('')
        .replace(/.{4}(?=.)/g, '$&:'),
    )
  );
}
