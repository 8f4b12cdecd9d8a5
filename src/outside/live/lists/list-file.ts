import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parseJson } from '../../../util/json.ts';
import { ListHeader, MAGIC, MAX_HEADER, MAX_TEXT, RECORD_BYTES, TRAILER_BYTES } from './list-header.ts';
import type { Key } from './list-keys.ts';

export interface StoredEntry {
  expression: string;
  listedAt: string;
  note: string;
}

/** A list as it lies on disk. Only where its parts begin is in memory: 256 KB for a million entries. */
export interface ListFile {
  header: ListHeader;
  /** ISO 8601, UTC: when it was last asked for, changed or not. */
  checkedAt: string;
  find(key: Key): StoredEntry | undefined;
  close(): void;
}

/** SHA-256 spreads evenly; a part of more records is no list of ours. */
const MAX_PART = 4096;

/** Opens a list file; `undefined` where it is missing, cut off, or none. */
export function openList(path: string): ListFile | undefined {
  try {
    const file = openSync(path, 'r');
    const opened = readList(file);
    if (!opened) closeSync(file);
    return opened;
  } catch {
    return undefined;
  }
}

function readList(file: number): ListFile | undefined {
  const { size, mtime } = fstatSync(file);
  const header = readHeader(file, size);
  if (!header) return undefined;
  const fanAt = MAGIC.length + header.textBytes;
  const fan = bytesAt(file, fanAt, (2 ** header.bits + 1) * 4);
  const recordsAt = fanAt + fan.length;

  function find({ high, low }: Key): StoredEntry | undefined {
    const part = high >>> (32 - (header?.bits ?? 1));
    const first = fan.readUInt32BE(part * 4);
    const records = fan.readUInt32BE(part * 4 + 4) - first;
    if (records <= 0 || records > MAX_PART) return undefined;
    const bytes = bytesAt(file, recordsAt + first * RECORD_BYTES, records * RECORD_BYTES);
    for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
      if (bytes.readUInt32BE(at) === high && bytes.readUInt32BE(at + 4) === low) {
        return entryAt(file, MAGIC.length + bytes.readUInt32BE(at + 8));
      }
    }
    return undefined;
  }

  return { header, checkedAt: mtime.toISOString(), find, close: () => closeSync(file) };
}

function readHeader(file: number, size: number): ListHeader | undefined {
  const trailer = bytesAt(file, Math.max(0, size - TRAILER_BYTES), TRAILER_BYTES);
  const isWhole = trailer.length === TRAILER_BYTES && trailer.subarray(4).equals(MAGIC);
  if (!isWhole || !bytesAt(file, 0, MAGIC.length).equals(MAGIC)) return undefined;
  const length = trailer.readUInt32BE(0);
  if (length > MAX_HEADER || length + TRAILER_BYTES > size) return undefined;
  const text = bytesAt(file, size - TRAILER_BYTES - length, length).toString('utf8');
  const header = ListHeader.safeParse(parseJson(text)).data;
  if (!header) return undefined;
  const { textBytes, bits, records } = header;
  const expected = MAGIC.length + textBytes + (2 ** bits + 1) * 4 + records * RECORD_BYTES + length + TRAILER_BYTES;
  return expected === size ? header : undefined;
}

function entryAt(file: number, offset: number): StoredEntry | undefined {
  const [line = ''] = bytesAt(file, offset, MAX_TEXT).toString('utf8').split('\n', 1);
  const [expression, listedAt = '', note = ''] = line.split('\t');
  return expression ? { expression, listedAt, note } : undefined;
}

function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}
