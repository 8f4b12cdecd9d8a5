import type { Box } from './drawing.ts';

/** Grey pixels, row by row: 0 is black. */
export interface Raster {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Pixels; larger boxes are backgrounds of the page and not the modules of a code. */
const LARGEST_MODULE = 48;
/** A Micro QR code has about as many runs of dark modules. */
const LEAST_DARK = 30;
/** Room around the code (ISO/IEC 18004 wants four modules). */
const MARGIN = 24;
const MOST_PIXELS = 6_000_000;

/** The part of a drawing in which small boxes stand, as pixels; nothing where there are too few of them for a code. */
export function rasterOf(boxes: readonly Box[]): Raster | undefined {
  const small = boxes.filter(({ width, height }) => width <= LARGEST_MODULE && height <= LARGEST_MODULE);
  const dark = small.filter(({ grey }) => grey < 128).length;
  if (dark < LEAST_DARK) return undefined;
  const left = small.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY) - MARGIN;
  const top = small.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY) - MARGIN;
  const right = small.reduce((most, { x, width }) => Math.max(most, x + width), 0) + MARGIN;
  const bottom = small.reduce((most, { y, height }) => Math.max(most, y + height), 0) + MARGIN;
  const sides = small.map(({ width, height }) => Math.min(width, height)).sort((a, b) => a - b);
  const module = sides[Math.floor(sides.length / 10)] ?? 1;
  const scale = Math.min(module < 3 ? 4 / module : 1, Math.sqrt(MOST_PIXELS / ((right - left) * (bottom - top))));
  const width = Math.ceil((right - left) * scale);
  const height = Math.ceil((bottom - top) * scale);
  if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS * 1.1)) return undefined;
  const raster: Raster = { width, height, grey: new Uint8Array(width * height).fill(255) };
  let room = MOST_PIXELS * 8;
  for (const box of boxes) {
    room -= fill(raster, {
      ...box,
      x: (box.x - left) * scale,
      y: (box.y - top) * scale,
      width: box.width * scale,
      height: box.height * scale,
    });
    if (room < 0) return undefined;
  }
  return raster;
}

/** Returns the number of pixels that were painted. */
function fill({ width, height, grey }: Raster, box: Box): number {
  const from = Math.max(0, Math.round(box.x));
  const to = Math.min(width, Math.round(box.x + box.width));
  const first = Math.max(0, Math.round(box.y));
  const last = Math.min(height, Math.round(box.y + box.height));
  for (let row = first; row < last && from < to; row += 1) grey.fill(box.grey, row * width + from, row * width + to);
  return Math.max(0, last - first) * Math.max(0, to - from);
}
