import type { ArchiveListing } from './archive-listing.ts';

/** `Rar!`, then the version (technote.txt of RAR 4, "RAR 5.0 archive format"). */
const OLD = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00];
const NEW = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00];
const MOST_FILES = 50;
const LONGEST_NAME = 255;
const OLD_HEAD = 7;
const OLD_FILE_HEAD = 32;
/** Blocks without a file are passed over, so many at most. */
const MOST_BLOCKS = 200;

/**
 * The names in a RAR archive, at most fifty, without unpacking any: each file's header stands open in front of it, unless
 * a password hides the headers as well, and then there are none. `undefined` where the bytes are no such archive or name
 * nothing.
 */
export function rarListing(bytes: Uint8Array): ArchiveListing | undefined {
  const listing: ArchiveListing = { names: [], encrypted: false };
  if (startsWith(bytes, NEW)) readNew(bytes, listing);
  else if (startsWith(bytes, OLD)) readOld(bytes, listing);
  return listing.names.length > 0 || listing.encrypted ? listing : undefined;
}

/** Versions 1.5 to 4: fixed fields, the size of the header and of the data behind it in each block. */
function readOld(bytes: Uint8Array, listing: ArchiveListing): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = OLD.length;
  for (let block = 0; block < MOST_BLOCKS && at + OLD_HEAD <= bytes.length; block += 1) {
    const [type, flags, size] = [bytes[at + 2], view.getUint16(at + 3, true), view.getUint16(at + 5, true)];
    if (size < OLD_HEAD) return;
    if (type === 0x73 && flags & 0x80) listing.encrypted = true;
    const hasData = (flags & 0x8000) !== 0 || type === 0x74;
    const data = hasData && at + OLD_HEAD + 4 <= bytes.length ? view.getUint32(at + OLD_HEAD, true) : 0;
    if (type === 0x74 && at + OLD_FILE_HEAD <= bytes.length) {
      const name = at + OLD_FILE_HEAD + (flags & 0x100 ? 8 : 0);
      // A name beyond ASCII is written twice, the plain one first, a zero between.
      keep(listing, bytes.subarray(name, name + view.getUint16(at + 26, true)), (flags & 0x04) !== 0);
    }
    at += size + data;
  }
}

/** Version 5: numbers of variable length, the header's size in front. */
function readNew(bytes: Uint8Array, listing: ArchiveListing): void {
  let at = NEW.length;
  for (let block = 0; block < MOST_BLOCKS && at + 4 < bytes.length; block += 1) {
    const numbers = { at: at + 4 };
    const size = numberAt(bytes, numbers);
    const end = numbers.at + size;
    const [type, flags] = [numberAt(bytes, numbers), numberAt(bytes, numbers)];
    if (size === 0) return;
    if (type === 4) listing.encrypted = true;
    const extra = flags & 1 ? numberAt(bytes, numbers) : 0;
    const data = flags & 2 ? numberAt(bytes, numbers) : 0;
    if (type === 2) readNewFile(bytes, numbers, { end, extra }, listing);
    if (type === 4 || type === 5) return;
    at = end + data;
  }
}

function readNewFile(
  bytes: Uint8Array,
  numbers: { at: number },
  { end, extra }: { end: number; extra: number },
  listing: ArchiveListing,
): void {
  const flags = numberAt(bytes, numbers);
  // Its size when unpacked, and its attributes.
  numberAt(bytes, numbers);
  numberAt(bytes, numbers);
  numbers.at += (flags & 2 ? 4 : 0) + (flags & 4 ? 4 : 0);
  // How it is packed, and on what system.
  numberAt(bytes, numbers);
  numberAt(bytes, numbers);
  const length = numberAt(bytes, numbers);
  // The first record behind the name says, where there is one, that the file is encrypted (type 1).
  const record = { at: end - extra };
  if (extra > 0) numberAt(bytes, record);
  const isEncrypted = extra > 0 && numberAt(bytes, record) === 1;
  keep(listing, bytes.subarray(numbers.at, numbers.at + length), isEncrypted);
}

function keep(listing: ArchiveListing, name: Uint8Array, isEncrypted: boolean): void {
  const zero = name.indexOf(0);
  const cut = name.subarray(0, Math.min(zero < 0 ? name.length : zero, LONGEST_NAME));
  if (cut.length > 0 && listing.names.length < MOST_FILES) listing.names.push(new TextDecoder().decode(cut));
  if (isEncrypted) listing.encrypted = true;
}

/** Seven bits a byte, the lowest first, the eighth says that another follows. No size here needs more than five. */
function numberAt(bytes: Uint8Array, place: { at: number }): number {
  let value = 0;
  for (let byte = 0; byte < 10; byte += 1) {
    const next = bytes[place.at] ?? 0;
    place.at += 1;
    value += (next & 0x7f) * 2 ** (7 * byte);
    if (next < 0x80) break;
  }
  return value;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}
