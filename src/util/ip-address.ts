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
  return MAYBE_IPV6.test(plain) && ipaddr.IPv6.isValid(plain) ? ipaddr.process(plain).toString() : undefined;
}

/** Reachable on the internet: none of the private, loopback, link-local, documentation or reserved ranges. */
export function isPublicAddress(text: string): boolean {
  const address = ipAddress(text);
  return address !== undefined && ipaddr.parse(address).range() === 'unicast';
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
