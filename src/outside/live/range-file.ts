import ipaddr from 'ipaddr.js';
import { wholeFile } from './whole-file.ts';

export interface RangeRow {
  asn: number;
  name: string;
}
export interface Ranges {
  find(ip: string): RangeRow | undefined;
}

const LINE_FEED = 10;
const COMMA = 44;

/**
 * A table `first,last,asn,"name"` whose addresses are decimal numbers in rising order. It is searched as it lies on
 * disk: 24 halvings of a text need no index, so there is nothing to build, to store or to become stale.
 */
export async function openRanges(path: string): Promise<Ranges | undefined> {
  const bytes = await wholeFile(path);
  return bytes && { find: (ip) => rowFor(bytes, ip) };
}

function rowFor(bytes: Buffer, ip: string): RangeRow | undefined {
  const wanted = numberOf(ip);
  const start = lastLineUpTo(bytes, wanted);
  if (start === undefined) return undefined;
  const end = bytes.indexOf(LINE_FEED, start);
  const line = bytes.toString('utf8', start, end === -1 ? bytes.length : end);
  const {
    last = '',
    asn = '',
    name = '',
  } = /^\d+,(?<last>\d+),(?<asn>\d+),(?<name>.*)$/.exec(line.trim())?.groups ?? {};
  if (last === '' || BigInt(last) < wanted) return undefined;
  return { asn: Number(asn), name: unquoted(name) };
}

/** Offset of the last line whose first address is not above the wanted one. */
function lastLineUpTo(bytes: Buffer, wanted: bigint): number | undefined {
  let low = 0;
  let high = bytes.length;
  let best: number | undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const first = bytes.toString('latin1', start, bytes.indexOf(COMMA, start));
    if (first !== '' && BigInt(first) <= wanted) {
      best = start;
      const end = bytes.indexOf(LINE_FEED, middle);
      low = end === -1 ? bytes.length : end + 1;
    } else {
      high = start;
    }
  }
  return best;
}

function numberOf(ip: string): bigint {
  return ipaddr
    .parse(ip)
    .toByteArray()
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
