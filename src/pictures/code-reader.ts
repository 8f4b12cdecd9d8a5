import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, purgeZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Raster } from './raster.ts';

export interface ReadCode {
  format: string;
  text: string;
}

/** Codes that cameras of phones read by themselves. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'RMQRCode', 'DataMatrix', 'Aztec'],
  maxNumberOfSymbols: 16,
  returnErrors: true,
};
/** Looks at fewer rows: large pictures made of nothing but the corners of codes cost a seventh, small codes in them are missed. */
const COARSE: ReaderOptions = { ...OPTIONS, tryHarder: false };
const NOT_LOADED = 'Failed to load image from memory';

/**
 * Reads the codes in an encoded picture (PNG, JPEG, GIF, BMP; the first frame) or in grey pixels. The decoder is C++
 * in WebAssembly: whatever a hostile picture does to it stays within its own memory. `undefined`: it cannot be decoded.
 * `thorough`: look at every row.
 */
export async function codesIn(picture: Uint8Array | Raster, thorough: boolean): Promise<ReadCode[] | undefined> {
  try {
    prepare();
    const input = 'grey' in picture ? imageOf(picture) : picture;
    const results = await readBarcodes(input, thorough ? OPTIONS : COARSE);
    if (results.some(({ error }) => error.startsWith(NOT_LOADED))) return undefined;
    return results.filter(({ isValid }) => isValid).map(({ format, text }) => ({ format, text }));
  } catch {
    // An abort leaves its memory in no known state: the next picture gets a fresh one.
    purgeZXingModule();
    prepared = false;
    return undefined;
  }
}

let prepared = false;

/** Without its program at hand it would fetch it from a public server. */
function prepare(): void {
  if (prepared) return;
  const file = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) } });
  prepared = true;
}

function imageOf({ width, height, grey }: Raster): {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  colorSpace: 'srgb';
} {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const value = grey[at] ?? 255;
    data[at * 4] = value;
    data[at * 4 + 1] = value;
    data[at * 4 + 2] = value;
    data[at * 4 + 3] = 255;
  }
  return { data, width, height, colorSpace: 'srgb' };
}
