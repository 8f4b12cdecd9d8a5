import ipaddr from 'ipaddr.js';

/** One spelling for one address, IPv4-mapped IPv6 as IPv4; `undefined` for text that is no address. */
export function ipAddress(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/^ipv6:/i, '');
  // The library throws and catches within; told apart first, the many host names that are no address cost nothing.
  const strict = plain.includes(':')
    ? ipaddr.IPv6.isValid(plain)
    : /^[\d.]{7,15}$/.test(plain) && ipaddr.IPv4.isValidFourPartDecimal(plain);
  return strict ? ipaddr.process(plain).toString() : undefined;
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
