/** Reads `length` bytes of a file from `offset` on; fewer at its end. */
export type ReadAt = (offset: number, length: number) => Buffer;

/** Type numbers of the format (MaxMind DB 2.0, "Output Data Section"). */
const POINTER = 1;
const TEXT = 2;
const DOUBLE = 3;
const BYTES = 4;
const MAP = 7;
const SIGNED = 8;
const ARRAY = 11;
const BOOLEAN = 14;
const FLOAT = 15;
/** Deeper or longer than any record of these tables. */
const DEEPEST = 16;
const LONGEST = 64 * 1024;
/** Control byte, extended type, and the size's or pointer's bytes. */
const HEAD = 6;

interface Reading {
  read: ReadAt;
  /** What pointers count from. */
  base: number;
  at: number;
}

/** The value that begins at `offset`. Pointers count from `base`. Throws a RangeError for what the format does not allow. */
export function valueAt(read: ReadAt, base: number, offset: number): unknown {
  return readValue({ read, base, at: offset }, 0);
}

function readValue(reading: Reading, depth: number): unknown {
  const head = reading.read(reading.at, HEAD);
  const control = head.readUInt8(0);
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  if (control >> 5 === POINTER) {
    const size = (control >> 3) & 3;
    reading.at += size + 2;
    return readValue({ ...reading, at: reading.base + pointerOf(head, control & 7, size) }, depth + 1);
  }
  const extended = control >> 5 === 0;
  const type = extended ? head.readUInt8(1) + 7 : control >> 5;
  const behind = extended ? 2 : 1;
  const more = Math.max(0, (control & 31) - 28);
  const size = sizeOf(head, control & 31, behind, more);
  if (size > LONGEST) throw new RangeError('too long');
  reading.at += behind + more;
  if (type === MAP) return mapOf(reading, size, depth);
  if (type === ARRAY) return Array.from({ length: size }, () => readValue(reading, depth + 1));
  if (type === BOOLEAN) return size === 1;
  const bytes = reading.read(reading.at, size);
  reading.at += size;
  if (bytes.length < size) throw new RangeError('cut off');
  return scalarOf(type, bytes);
}

/** Sizes of 29, 30 and 31 say that so many bytes less 28 follow. */
function sizeOf(head: Buffer, written: number, behind: number, more: number): number {
  const bases = [0, 29, 285, 65_821];
  return more === 0 ? written : (bases[more] ?? 0) + head.readUIntBE(behind, more);
}

function pointerOf(head: Buffer, high: number, size: number): number {
  if (size === 3) return head.readUInt32BE(1);
  const bases = [0, 2048, 526_336];
  return high * 2 ** (8 * (size + 1)) + head.readUIntBE(1, size + 1) + (bases[size] ?? 0);
}

function mapOf(reading: Reading, size: number, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (let index = 0; index < size; index += 1) {
    const key = String(readValue(reading, depth + 1));
    entries.push([key, readValue(reading, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

function scalarOf(type: number, bytes: Buffer): unknown {
  if (type === TEXT) return bytes.toString('utf8');
  if (type === DOUBLE) return bytes.readDoubleBE(0);
  if (type === FLOAT) return bytes.readFloatBE(0);
  if (type === BYTES) return bytes.toString('hex');
  if (type === SIGNED) return bytes.length === 0 ? 0 : bytes.readIntBE(0, bytes.length);
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
