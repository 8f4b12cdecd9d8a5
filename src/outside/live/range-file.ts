import { fstatSync, openSync, readSync } from 'node:fs';
import ipaddr from 'ipaddr.js';

export interface RangeRow {
  asn: number;
  name: string;
}
export interface Ranges {
  find(ip: string): RangeRow | undefined;
}

const LINE_FEED = 10;
/** Bytes; twice the longest line of these tables. A longer line is not read to its end, and then not understood. */
const WINDOW = 512;

interface Line {
  start: number;
  /** Behind its line feed. */
  end: number;
  text: string;
}

/**
 * A table `first,last,asn,"name"` whose addresses are decimal numbers in rising order. It is searched as it lies on
 * disk: 24 halvings of a text need no index, so there is nothing to build, to store, to become stale or to keep in memory.
 */
export async function openRanges(path: string): Promise<Ranges | undefined> {
  try {
    const file = openSync(path, 'r');
    const { size } = fstatSync(file);
    return { find: (ip) => rowFor(file, size, ip) };
  } catch {
    return undefined;
  }
}

function rowFor(file: number, size: number, ip: string): RangeRow | undefined {
  const wanted = numberOf(ip);
  const line = lastLineUpTo(file, size, wanted);
  const {
    last = '',
    asn = '',
    name = '',
  } = /^\d+,(?<last>\d+),(?<asn>\d+),(?<name>.*)$/.exec(line?.text.trim() ?? '')?.groups ?? {};
  if (last === '' || BigInt(last) < wanted) return undefined;
  return { asn: Number(asn), name: unquoted(name) };
}

/** The last line whose first address is not above the wanted one. */
function lastLineUpTo(file: number, size: number, wanted: bigint): Line | undefined {
  let low = 0;
  let high = size;
  let best: Line | undefined;
  while (low < high) {
    const line = lineAt(file, Math.floor((low + high) / 2));
    const first = /^\d+/.exec(line.text)?.[0];
    if (first !== undefined && BigInt(first) <= wanted) {
      best = line;
      low = line.end;
    } else {
      high = line.start;
    }
  }
  return best;
}

/** The line that holds the byte at `offset`. */
function lineAt(file: number, offset: number): Line {
  const from = Math.max(0, offset - WINDOW);
  const bytes = Buffer.allocUnsafe(2 * WINDOW);
  const read = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
  const start = offset === 0 ? 0 : read.lastIndexOf(LINE_FEED, offset - from - 1) + 1;
  const feed = read.indexOf(LINE_FEED, offset - from);
  const end = feed === -1 ? read.length : feed;
  return { start: from + start, end: from + end + 1, text: read.toString('utf8', start, end) };
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
