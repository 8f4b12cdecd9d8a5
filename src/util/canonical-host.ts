import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';

/** RFC 6052 section 2.1: IPv4 addresses in translation. */
const TRANSLATED = [ipaddr.IPv6.parse('64:ff9b::'), 96] as const;

/**
 * A host as Safe Browsing spells it: lower case, A-labels, no dots too many; addresses in their usual form, whatever
 * notation they came in (octal, hexadecimal, fewer than four parts, IPv4 inside IPv6). `bytes` holds a byte a character.
 */
export function canonicalHost(bytes: string): string {
  const bracketed = /^\[([0-9a-f:.]{2,60})\]$/i.exec(bytes)?.[1];
  if (bracketed !== undefined) return canonicalIpv6(bracketed) ?? bytes.toLowerCase();
  const plain = asciiOf(bytes)
    .replace(/^\.+|\.+$/g, '')
    .replace(/\.{2,}/g, '.');
  return looseIpv4(plain) ?? plain.toLowerCase();
}

/** Names beyond ASCII as A-labels; bytes that are no name stay, and are escaped by whoever writes them. */
function asciiOf(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  const ascii = text.includes('\u{FFFD}') ? '' : domainToASCII(text);
  return ascii === '' ? bytes : ascii;
}

function canonicalIpv6(text: string): string | undefined {
  if (!ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.IPv6.parse(text);
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().toString();
  if (!address.match(TRANSLATED[0], TRANSLATED[1])) return `[${address.toString()}]`;
  return address.toByteArray().slice(12).join('.');
}

/** As inet_aton reads it: the last part fills what is left of the 32 bits. */
function looseIpv4(text: string): string | undefined {
  if (!/^[0-9a-fx]{1,20}(?:\.[0-9a-fx]{1,20}){0,3}$/i.test(text)) return undefined;
  const parts = text.split('.').map(numberOf);
  const last = parts.pop() ?? Number.NaN;
  const isAddress = parts.every((part) => part < 256) && last < 256 ** (4 - parts.length);
  if (!isAddress) return undefined;
  const value = parts.reduce((sum, part, index) => sum + part * 256 ** (3 - index), last);
  return [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join('.');
}

/** `NaN` where it is no number, which then is no part of an address. */
function numberOf(part: string): number {
  if (/^0x[0-9a-f]*$/i.test(part)) return Number.parseInt(`0${part.slice(2)}`, 16);
  if (/^0[0-7]*$/.test(part)) return Number.parseInt(part, 8);
  return /^[1-9][0-9]*$/.test(part) ? Number(part) : Number.NaN;
}
