import { rarListing } from './rar-listing.ts';

/** What a ZIP or RAR archive says of the files in it, without unpacking any. */
export interface ArchiveListing {
  /** Paths as written, the first fifty. */
  names: string[];
  /** Some file wants a password (bit 0 of the general purpose flags). */
  encrypted: boolean;
}

const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** A comment of up to 65,535 bytes may follow the end record. */
const MOST_COMMENT = 0xffff;
const CENTRAL_LENGTH = 46;
const MOST_FILES = 50;
const LONGEST_NAME = 255;
const UTF8 = 0x0800;
/** Every Office document is such an archive with this file in it (ECMA-376 part 2), and is opened as one document. */
const OFFICE = '[Content_Types].xml';

/**
 * The names in a RAR archive, or in the central directory of a ZIP archive (APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16),
 * at most fifty; `undefined` where the bytes are none, an Office document, or their directory cannot be read. Names without the UTF-8
 * flag are read as Latin-1, which keeps what matters of them, the extension.
 */
export function archiveListing(bytes: Uint8Array): ArchiveListing | undefined {
  return zipListing(bytes) ?? rarListing(bytes);
}

function zipListing(bytes: Uint8Array): ArchiveListing | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH || view.getUint32(0, true) !== LOCAL_FILE) return undefined;
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const listing: ArchiveListing = { names: [], encrypted: false };
  let at = view.getUint32(end + 16, true);
  while (listing.names.length < MOST_FILES && at + CENTRAL_LENGTH <= end) {
    if (view.getUint32(at, true) !== CENTRAL_FILE) break;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + Math.min(nameLength, LONGEST_NAME));
    listing.names.push(new TextDecoder(flags & UTF8 ? 'utf-8' : 'latin1').decode(name));
    if (flags & 1) listing.encrypted = true;
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listing.names.length > 0 && !listing.names.includes(OFFICE) ? listing : undefined;
}

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
