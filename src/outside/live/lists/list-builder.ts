import { renameSync, rmSync } from 'node:fs';
import type { CanonicalUrl } from '../../../util/canonical-url.ts';
import { type ChunkWriter, chunkWriter } from './chunk-writer.ts';
import { type KeyTable, keyTable, partedKeys } from './key-table.ts';
import { type ListHeader, MAGIC } from './list-header.ts';
import { entryKeys } from './list-keys.ts';

/** About so many records share a part: one small read. */
const PART = 16;
/** No honest list holds more; each million takes about 60 MB while it is built. */
const MAX_ENTRIES = 4_000_000;
/** Where a text begins is a number of 32 bits. */
const MAX_TEXT_BYTES = 0xffff_0000;

export interface ListBuilder {
  /** Takes one address; `false` where the list is full. */
  add(url: CanonicalUrl, listedAt: string, note: string): boolean;
  /** Addresses so far, the same one twice included. */
  readonly taken: number;
  /** Writes what is left and puts the file in its place, at once; returns its header. */
  finish(header: Omit<ListHeader, 'entries' | 'textBytes' | 'records' | 'bits'>): ListHeader;
  /** Leaves nothing behind. */
  discard(): void;
}

/**
 * Writes a list file beside `path` and renames it there when it is whole, so that a reader sees the old list or the new
 * one. The texts stand first, as they come; behind them the records, parted by the first bits of their keys. Throws where
 * the file cannot be written.
 */
export function buildList(path: string): ListBuilder {
  const partial = `${path}.${process.pid}.part`;
  const out = chunkWriter(partial);
  const keys = keyTable();
  let taken = 0;
  let textBytes = 0;
  out.bytes(MAGIC);

  return {
    get taken() {
      return taken;
    },
    add(url, listedAt, note) {
      if (taken >= MAX_ENTRIES || textBytes >= MAX_TEXT_BYTES) return false;
      for (const [index, key] of entryKeys(url).entries()) keys.add(key, textBytes, index === 0);
      textBytes += out.text(`${url.host}${url.path}${url.query}\t${listedAt}\t${note}\n`);
      taken += 1;
      return true;
    },
    finish(header) {
      const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2(Math.max(keys.size, 1) / PART))));
      const { records, entries } = writeRecords(keys, bits, out);
      const whole: ListHeader = { ...header, entries, textBytes, records, bits };
      out.number(out.text(JSON.stringify(whole)));
      out.bytes(MAGIC);
      out.close();
      renameSync(partial, path);
      return whole;
    },
    discard() {
      out.close();
      rmSync(partial, { force: true });
    },
  };
}

/** Where each part begins, then the records, each key once. */
function writeRecords(keys: KeyTable, bits: number, out: ChunkWriter): { records: number; entries: number } {
  const { starts, order, entries } = partedKeys(keys, bits);
  for (const start of starts) out.number(start);
  for (const index of order) {
    out.number(keys.high(index));
    out.number(keys.low(index));
    out.number(keys.offset(index));
  }
  return { records: order.length, entries };
}
