import ipaddr from 'ipaddr.js';
import { ipAddress } from '../util/ip-address.ts';

const INSIDE = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'unspecified']);

/**
 * An address that a stranger's machine cannot have on a connection: private, loopback, link-local, carrier-grade NAT
 * (RFC 1918, RFC 4193, RFC 4291, RFC 6598). `false` for text that is no address.
 */
export function isInsideAddress(text: string): boolean {
  const address = ipAddress(text);
  return address !== undefined && INSIDE.has(ipaddr.parse(address).range());
}

/** The machine itself. */
export function isLoopback(text: string): boolean {
  const address = ipAddress(text);
  return address !== undefined && ipaddr.parse(address).range() === 'loopback';
}
