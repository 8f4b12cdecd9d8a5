import { inflateSync } from 'node:zlib';
import type { Raster } from './raster.ts';

interface Header {
  width: number;
  height: number;
  depth: number;
  channels: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha (PNG section 11.2.1). */
  kind: number;
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Codes are small; larger pictures are read by the decoder alone. */
const MOST_PIXELS = 4_000_000;

/**
 * A PNG as grey pixels upon white, as a mail program shows it: the decoder of the codes leaves transparency out, and
 * black upon nothing is black all over to it. `undefined` for what is broken, interlaced or too large.
 */
export function readPng(bytes: Uint8Array): Raster | undefined {
  const { header, data, palette, alpha } = chunksOf(bytes);
  if (!header) return undefined;
  const { width, height, depth, channels } = header;
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const rows = inflated(data, (rowBytes + 1) * height);
  if (!rows) return undefined;
  unfilter(rows, rowBytes, height, Math.max(1, (channels * depth) >> 3));
  const grey = new Uint8Array(width * height);
  if (depth === 8 && header.kind === 6) {
    shadeColours(grey, rows, width, height);
    return { width, height, grey };
  }
  const sample = sampler(rows, header, rowBytes);
  const shade = shader(header, palette, alpha);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) grey[y * width + x] = shade((channel) => sample(x, y, channel));
  return { width, height, grey };
}

/** Bytes that a decoder may need for the rows of one picture. */
const MOST_BYTES = 72 * 1024 * 1024;

/**
 * The data grows to more than the header promises, or to more than is ever needed: the decoder of the codes would
 * unpack all of it. Broken data is left for the decoder to judge.
 */
export function overflows(bytes: Uint8Array): boolean {
  if (bytes.length < 29) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = (CHANNELS[view.getUint8(25)] ?? 4) * view.getUint8(24);
  const promised = (Math.ceil((view.getUint32(16) * bits) / 8) + 1) * view.getUint32(20);
  // Interlaced rows are cut into seven pictures, each with its own ends of rows.
  const most = (view.getUint8(28) === 0 ? promised : 2 * promised) + 64 * 1024;
  return promised > MOST_BYTES || !fitsInto(chunksOf(bytes).data, Math.min(most, MOST_BYTES));
}

function fitsInto(data: Uint8Array[], most: number): boolean {
  try {
    inflateSync(Buffer.concat(data), { maxOutputLength: most });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
  }
}

/** The picture lets something shine through: it says so by its kind, or by a list of transparent colours. */
export function hasTransparency(bytes: Uint8Array): boolean {
  const { header, alpha } = chunksOf(bytes);
  return header !== undefined && (header.kind >= 4 || alpha.length > 0);
}

interface Chunks {
  header?: Header | undefined;
  data: Uint8Array[];
  palette: Uint8Array;
  /** Of the palette's entries, or the one transparent colour. */
  alpha: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunks = { data: [], palette: new Uint8Array(), alpha: new Uint8Array() };
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const body = bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    if (type === 'IHDR' && body.length >= 13) chunks.header = headerOf(view, at + 8);
    if (type === 'PLTE') chunks.palette = body;
    if (type === 'tRNS') chunks.alpha = body;
    if (type === 'IDAT') chunks.data.push(body);
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

function headerOf(view: DataView, at: number): Header | undefined {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  const [depth, kind, interlaced] = [view.getUint8(at + 8), view.getUint8(at + 9), view.getUint8(at + 12)];
  const channels = CHANNELS[kind];
  const isRead = channels !== undefined && [1, 2, 4, 8, 16].includes(depth) && interlaced === 0;
  return isRead && width > 0 && height > 0 && width * height <= MOST_PIXELS
    ? { width, height, depth, channels, kind }
    : undefined;
}

/** Never more than the header promised, so that a few bytes cannot grow without end. */
function inflated(data: Uint8Array[], size: number): Uint8Array | undefined {
  try {
    const rows = inflateSync(Buffer.concat(data), { maxOutputLength: size + 1024 });
    return rows.length >= size ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** Undoes the filters of the rows in place (PNG section 9.2). */
function unfilter(rows: Uint8Array, rowBytes: number, height: number, step: number): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1) + 1;
    const filter = rows[start - 1];
    if (filter === 0) continue;
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x >= step ? (rows[start + x - step] ?? 0) : 0;
      const up = y > 0 ? (rows[start + x - rowBytes - 1] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[start + x - rowBytes - 1 - step] ?? 0) : 0;
      rows[start + x] = ((rows[start + x] ?? 0) + predicted(filter, left, up, corner)) & 255;
    }
  }
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

type Sample = (x: number, y: number, channel: number) => number;

/** Values as they are written; of 16 bits the upper eight. */
function sampler(rows: Uint8Array, { channels, depth }: Header, rowBytes: number): Sample {
  if (depth >= 8) {
    const wide = depth / 8;
    return (x, y, channel) => rows[y * (rowBytes + 1) + 1 + (x * channels + channel) * wide] ?? 0;
  }
  const mask = (1 << depth) - 1;
  return (x, y) => {
    const bit = x * depth;
    return ((rows[y * (rowBytes + 1) + 1 + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & mask;
  };
}

/** From the samples of a pixel to its brightness upon white. */
function shader(
  { kind, depth }: Header,
  palette: Uint8Array,
  alpha: Uint8Array,
): (sample: (channel: number) => number) => number {
  const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  const at = depth === 16 ? 0 : 1;
  if (kind === 3) {
    return (sample) => {
      const index = sample(0);
      const [red, green, blue] = [palette[index * 3] ?? 0, palette[index * 3 + 1] ?? 0, palette[index * 3 + 2] ?? 0];
      return uponWhite(brightness(red, green, blue), alpha[index] ?? 255);
    };
  }
  if (kind === 0 || kind === 4) {
    return (sample) => {
      const value = sample(0);
      const clear = kind === 0 && alpha.length >= 2 && value === alpha[at];
      return uponWhite(value * scale, kind === 4 ? sample(1) : opaqueUnless(clear));
    };
  }
  return (sample) => {
    const [red, green, blue] = [sample(0), sample(1), sample(2)];
    const clear =
      kind === 2 && alpha.length >= 6 && red === alpha[at] && green === alpha[at + 2] && blue === alpha[at + 4];
    return uponWhite(brightness(red, green, blue), kind === 6 ? sample(3) : opaqueUnless(clear));
  };
}

/** Eight bits of red, green, blue and alpha: what nearly all pictures with transparency are made of. */
function shadeColours(grey: Uint8Array, rows: Uint8Array, width: number, height: number): void {
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    from += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += 1) {
      const value = brightness(rows[from] ?? 0, rows[from + 1] ?? 0, rows[from + 2] ?? 0);
      grey[to] = uponWhite(value, rows[from + 3] ?? 0);
    }
  }
}

function opaqueUnless(clear: boolean): number {
  return clear ? 0 : 255;
}

function brightness(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function uponWhite(value: number, alpha: number): number {
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}
