import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { CanonicalUrl } from '../../../util/canonical-url.ts';
import { type ListHeader, MAGIC, RECORD_BYTES } from './list-header.ts';
import { entryKeys, type Key } from './list-keys.ts';

/** Bytes that are collected before they are written. */
const CHUNK = 256 * 1024;
/** About so many records share a part: one small read. */
const PART = 16;

export interface ListBuilder {
  /** Takes one address; `false` where the list is full. */
  add(url: CanonicalUrl, listedAt: string, note: string): boolean;
  /** Finished entries so far, the same one twice included. */
  readonly taken: number;
  /** Writes what is left and puts the file in its place, at once; returns its header. */
  finish(header: Omit<ListHeader, 'entries' | 'textBytes' | 'records' | 'bits'>): ListHeader;
  /** Leaves nothing behind. */
  discard(): void;
}

/** No honest list holds more, and each million takes 60 MB while it is built. */
const MAX_ENTRIES = 4_000_000;

/**
 * Writes a list file beside `path` and renames it there when it is whole, so that a reader sees the old list or the new
 * one. The texts stand first, as they come; behind them the records, parted by the first bits of their keys.
 */
export function buildList(path: string): ListBuilder {
  const partial = `${path}.${process.pid}.part`;
  const out = writer(openSync(partial, 'w', 0o644));
  let high = new Uint32Array(4096);
  let low = new Uint32Array(4096);
  let offset = new Uint32Array(4096);
  let isEntry = new Uint8Array(4096);
  let records = 0;
  let taken = 0;
  let text = 0;
  out.write(MAGIC);

  function keep(key: Key, entry: boolean): void {
    if (records === high.length) {
      high = doubled(high);
      low = doubled(low);
      offset = doubled(offset);
      isEntry = doubled(isEntry);
    }
    high[records] = key.high;
    low[records] = key.low;
    offset[records] = text;
    isEntry[records] = entry ? 1 : 0;
    records += 1;
  }

  return {
    get taken() {
      return taken;
    },
    add(url, listedAt, note) {
      const line = Buffer.from(`${url.host}${url.path}${url.query}\t${listedAt}\t${note}\n`, 'utf8');
      if (taken >= MAX_ENTRIES || text + line.length > 0xffff_ffff) return false;
      for (const [index, key] of entryKeys(url).entries()) keep(key, index === 0);
      out.write(line);
      text += line.length;
      taken += 1;
      return true;
    },
    finish(header) {
      const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2(Math.max(records, 1) / PART))));
      const written = writeRecords({ high, low, offset, isEntry, records }, bits, out);
      const whole: ListHeader = {
        ...header,
        entries: written.entries,
        textBytes: text,
        records: written.records,
        bits,
      };
      const json = Buffer.from(JSON.stringify(whole), 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(json.length);
      for (const bytes of [json, length, MAGIC]) out.write(bytes);
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

interface Records {
  high: Uint32Array;
  low: Uint32Array;
  offset: Uint32Array;
  isEntry: Uint8Array;
  records: number;
}

/** Part by part, each key once (the first one that came); before them where each part begins. */
function writeRecords({ high, low, offset, isEntry, records }: Records, bits: number, out: Writer) {
  const starts = new Uint32Array(2 ** bits + 1);
  const partOf = (record: number) => (high[record] ?? 0) >>> (32 - bits);
  for (let record = 0; record < records; record += 1) add(starts, partOf(record) + 1, 1);
  for (let part = 1; part < starts.length; part += 1) add(starts, part, starts[part - 1] ?? 0);
  const order = new Uint32Array(records);
  const next = starts.slice();
  for (let record = 0; record < records; record += 1) {
    const part = partOf(record);
    order[next[part] ?? 0] = record;
    add(next, part, 1);
  }

  const fan = Buffer.alloc(starts.length * 4);
  let kept = 0;
  let entries = 0;
  for (let part = 0; part + 1 < starts.length; part += 1) {
    fan.writeUInt32BE(kept, part * 4);
    const seen = new Set<number>();
    for (const record of order.subarray(starts[part], starts[part + 1])) {
      // Within a part the first bits are the same; 53 of the rest fit into one number.
      const rest = ((high[record] ?? 0) & 0x1f_ffff) * 2 ** 32 + (low[record] ?? 0);
      if (seen.has(rest)) continue;
      seen.add(rest);
      order[kept] = record;
      kept += 1;
      entries += isEntry[record] ?? 0;
    }
  }
  fan.writeUInt32BE(kept, (starts.length - 1) * 4);
  out.write(fan);
  for (const record of order.subarray(0, kept)) {
    const bytes = Buffer.alloc(RECORD_BYTES);
    bytes.writeUInt32BE(high[record] ?? 0, 0);
    bytes.writeUInt32BE(low[record] ?? 0, 4);
    bytes.writeUInt32BE(offset[record] ?? 0, 8);
    out.write(bytes);
  }
  return { records: kept, entries };
}

function add(numbers: Uint32Array, index: number, by: number): void {
  numbers[index] = (numbers[index] ?? 0) + by;
}

function doubled<T extends Uint32Array | Uint8Array>(numbers: T): T {
  const more = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  more.set(numbers);
  return more;
}

interface Writer {
  write(bytes: Uint8Array): void;
  close(): void;
}

/** Many small pieces as few writes. */
function writer(file: number): Writer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let used = 0;
  let open = true;
  function flush(): void {
    for (let done = 0; done < used; ) done += writeSync(file, chunk, done, used - done);
    used = 0;
  }
  return {
    write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        if (used === CHUNK) flush();
        const piece = bytes.subarray(from, from + CHUNK - used);
        chunk.set(piece, used);
        used += piece.length;
        from += piece.length;
      }
    },
    close() {
      if (!open) return;
      open = false;
      flush();
      fsyncSync(file);
      closeSync(file);
    },
  };
}
