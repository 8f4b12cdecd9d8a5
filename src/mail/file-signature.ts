/** What a file is by its first bytes, where opening it can run something; its name may say otherwise. */
export type FileSignature = 'program' | 'shortcut' | 'onenote' | 'broken-rtf';

/**
 * A Windows shortcut (MS-SHLLINK section 2.1: header size and class identifier) and a OneNote section (MS-ONESTORE
 * 2.3.1).
 */
const SHORTCUT = [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0];
const ONENOTE = [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d];
/** Where the old DOS header tells the place of the PE header (PE format, MS-DOS stub). */
const PE_PLACE = 0x3c;
const FARTHEST = 4096;
/** `{\\rt`, after which Word reads on whatever follows. */
const RTF = [0x7b, 0x5c, 0x72, 0x74];
/** `f1`: the version that every program writes (RTF specification 1.9.1, "Contents of an RTF file"). */
const RTF_VERSION = [0x66, 0x31];

/** The kind of file by its signature; `undefined` for all others. Reads at most 4 KiB. */
export function fileSignature(bytes: Uint8Array): FileSignature | undefined {
  if (startsWith(bytes, SHORTCUT)) return 'shortcut';
  if (startsWith(bytes, ONENOTE)) return 'onenote';
  if (startsWith(bytes, RTF) && !startsWith(bytes.subarray(RTF.length), RTF_VERSION)) return 'broken-rtf';
  return isProgram(bytes) ? 'program' : undefined;
}

/** `MZ` alone begins many a text; the PE header must stand where the first one says. */
function isProgram(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x4d, 0x5a]) || bytes.length < PE_PLACE + 4) return false;
  const place = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(PE_PLACE, true);
  return place <= FARTHEST && startsWith(bytes.subarray(place), [0x50, 0x45, 0, 0]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}
