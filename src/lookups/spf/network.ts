import ipaddr from 'ipaddr.js';

const FOUR_OCTETS = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const V4_TAIL = /^([0-9a-f:]*:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i;

/** Bytes of an address, and how many of their first bits are the network. */
export interface Network {
  bytes: number[];
  prefix: number;
}

/** The 4 or 16 bytes of an address as it is written, IPv4-mapped ones as the IPv6 addresses they are; else `undefined`. */
export function addressBytes(text: string): number[] | undefined {
  if (text.length > 45) return undefined;
  if (FOUR_OCTETS.test(text)) return text.split('.').map(Number);
  const plain = withoutDots(text);
  const isIpv6 = plain !== undefined && /^[0-9a-f:]+$/i.test(plain) && ipaddr.IPv6.isValid(plain);
  return isIpv6 ? ipaddr.IPv6.parse(plain).toByteArray() : undefined;
}

/** `::192.0.2.1` as `::c000:201`; ipaddr.js would read the former as an IPv4-mapped address. */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const [, head, ...rest] = V4_TAIL.exec(text) ?? [];
  const [a = 256, b = 256, c = 256, d = 256] = rest.map(Number);
  if (head === undefined || Math.max(a, b, c, d) > 255) return undefined;
  return `${head}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** Whether the address lies in the network; one of the other family never does (RFC 7208 section 5). */
export function isIn(address: readonly number[], { bytes, prefix }: Network): boolean {
  if (address.length !== bytes.length) return false;
  return bytes.every((byte, index) => {
    const bits = Math.min(Math.max(prefix - index * 8, 0), 8);
    const mask = (0xff << (8 - bits)) & 0xff;
    return ((address[index] ?? 0) & mask) === (byte & mask);
  });
}
