import { fstatSync, openSync, readSync } from 'node:fs';
import ipaddr from 'ipaddr.js';
import { type ReadAt, valueAt } from './mmdb-value.ts';

export interface Mmdb {
  find(ip: string): Record<string, unknown>;
}

const MARKER = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
/** The metadata stand in the last bytes of the file (MaxMind DB 2.0). */
const METADATA_WITHIN = 128 * 1024;
/** Zero bytes between the tree and the data. */
const SEPARATOR = 16;

interface Tree {
  read: ReadAt;
  nodes: number;
  /** Bits of one of a node's two records. */
  bits: number;
  ipVersion: number;
}

/**
 * A MaxMind DB file; `undefined` where it is missing or broken. An unknown address has no fields. It is searched as it
 * lies on disk: an address costs some dozens of small reads, and a table of 60 MB no memory.
 */
export async function openMmdb(path: string): Promise<Mmdb | undefined> {
  try {
    const file = openSync(path, 'r');
    const tree = treeOf(readerOf(file), fstatSync(file).size);
    return tree && { find: (ip) => fieldsOf(tree, ip) };
  } catch {
    return undefined;
  }
}

function readerOf(file: number): ReadAt {
  return (offset, length) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
  };
}

function treeOf(read: ReadAt, size: number): Tree | undefined {
  const from = Math.max(0, size - METADATA_WITHIN);
  const marker = read(from, METADATA_WITHIN).lastIndexOf(MARKER);
  if (marker < 0) return undefined;
  const start = from + marker + MARKER.length;
  const { node_count, record_size, ip_version } = record(valueAt(read, start, start));
  const [nodes, bits, ipVersion] = [Number(node_count), Number(record_size), Number(ip_version)];
  const isKnown = [24, 28, 32].includes(bits) && (ipVersion === 4 || ipVersion === 6) && nodes > 0;
  return isKnown ? { read, nodes, bits, ipVersion } : undefined;
}

function fieldsOf(tree: Tree, ip: string): Record<string, unknown> {
  const address = ipaddr.parse(ip).toByteArray();
  // IPv4 stands in a tree for IPv6 behind 96 zero bits.
  const bytes = tree.ipVersion === 6 && address.length === 4 ? [...new Array<number>(12).fill(0), ...address] : address;
  const treeBytes = (tree.nodes * tree.bits) / 4;
  let node = 0;
  for (let bit = 0; bit < bytes.length * 8 && node < tree.nodes; bit += 1) {
    node = nextNode(tree, node, ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  if (node <= tree.nodes) return {};
  return record(valueAt(tree.read, treeBytes + SEPARATOR, node - tree.nodes + treeBytes));
}

function nextNode({ read, bits }: Tree, node: number, side: number): number {
  const pair = read((node * bits) / 4, bits / 4);
  if (bits === 24) return pair.readUIntBE(side * 3, 3);
  if (bits === 32) return pair.readUInt32BE(side * 4);
  const middle = pair.readUInt8(3);
  return side === 0 ? (middle >> 4) * 2 ** 24 + pair.readUIntBE(0, 3) : (middle & 15) * 2 ** 24 + pair.readUIntBE(4, 3);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
