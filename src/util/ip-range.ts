import ipaddr from 'ipaddr.js';
import { ipAddress } from './ip-address.ts';

/** Addresses from `first` to `last`, both included, as numbers of one IP version. */
export interface IpRange {
  version: 4 | 6;
  first: bigint;
  last: bigint;
}

const MAX_TEXT = 200;

/**
 * A range as registries write it: `192.0.2.0/24`, `192.0.2.0 - 192.0.2.255` (more may stand behind in brackets), or with
 * the last zeros left out, `200.160/20`. `undefined` for all else.
 */
export function ipRange(text: string): IpRange | undefined {
  const plain = text.slice(0, MAX_TEXT).trim();
  const [, prefix = '', length = ''] = /^([0-9a-fA-F.:]{1,45})\/(\d{1,3})(?![\d./])/.exec(plain) ?? [];
  if (prefix !== '') return ofPrefix(prefix, Number(length));
  const [, from = '', to = ''] =
    /^([0-9a-fA-F.:]{1,45})\s{0,9}-\s{0,9}([0-9a-fA-F.:]{1,45})(?![\d.])/.exec(plain) ?? [];
  const first = numberOf(from);
  const last = numberOf(to);
  if (first === undefined || last === undefined || first.version !== last.version) return undefined;
  return first.value <= last.value ? { version: first.version, first: first.value, last: last.value } : undefined;
}

/** The address lies in the range. */
export function isInRange(address: string, range: IpRange): boolean {
  const number = numberOf(address);
  return number?.version === range.version && number.value >= range.first && number.value <= range.last;
}

/** How many addresses the range has. */
export function rangeSize({ first, last }: IpRange): bigint {
  return last - first + 1n;
}

function ofPrefix(prefix: string, length: number): IpRange | undefined {
  const missing = prefix.includes(':') ? 0 : 4 - prefix.split('.').length;
  const number = numberOf(`${prefix}${'.0'.repeat(Math.max(0, missing))}`);
  const bits = number?.version === 4 ? 32 : 128;
  if (number === undefined || length > bits) return undefined;
  const size = 1n << BigInt(bits - length);
  const first = (number.value / size) * size;
  return { version: number.version, first, last: first + size - 1n };
}

function numberOf(text: string): { version: 4 | 6; value: bigint } | undefined {
  const address = ipAddress(text);
  if (address === undefined) return undefined;
  const parsed = ipaddr.parse(address);
  const value = parsed.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return { version: parsed.kind() === 'ipv4' ? 4 : 6, value };
}
