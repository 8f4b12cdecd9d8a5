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
/** Of one drawing; all of it is looked at row by row. */
const MOST_PIXELS = 2_000_000;
/** Modules; no code has so many rows or columns without a dark one. What stands further off is something else. */
const GAP = 8;
const MOST_PLACES = 6;

/**
 * The places of a drawing in which small boxes stand close together, as pixels; nothing where there are too few of them
 * for a code. One dot far away would else make the code in its picture too small to be read.
 */
export function rastersOf(boxes: readonly Box[]): Raster[] {
  const small = boxes.filter(({ width, height }) => width <= LARGEST_MODULE && height <= LARGEST_MODULE);
  const sides = small.map(({ width, height }) => Math.min(width, height)).sort((a, b) => a - b);
  const gap = GAP * Math.max(sides[Math.floor(sides.length / 2)] ?? 1, 1);
  const places = [small]
    .flatMap((all) => apart(all, gap, ({ y, height }) => [y, y + height]))
    .flatMap((row) => apart(row, gap, ({ x, width }) => [x, x + width]))
    .flatMap((column) => apart(column, gap, ({ y, height }) => [y, y + height]))
    .map((place) => ({ place, dark: place.filter(({ grey }) => grey < 128).length }))
    .filter(({ dark }) => dark >= LEAST_DARK)
    .sort((one, other) => other.dark - one.dark)
    .slice(0, MOST_PLACES);
  const dark = places.reduce((sum, place) => sum + place.dark, 0);
  return places.flatMap(({ place, dark: own }) => rasterOf(boxes, place, (MOST_PIXELS * own) / dark) ?? []);
}

/** Boxes parted wherever a stretch longer than `gap` is free of all of them. */
function apart(boxes: Box[], gap: number, stretch: (box: Box) => [number, number]): Box[][] {
  const places: Box[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const box of boxes.toSorted((one, other) => stretch(one)[0] - stretch(other)[0])) {
    const [from, to] = stretch(box);
    if (from - reached > gap) places.push([]);
    places.at(-1)?.push(box);
    reached = Math.max(reached, to);
  }
  return places;
}

function rasterOf(boxes: readonly Box[], small: readonly Box[], most: number): Raster | undefined {
  const left = small.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY) - MARGIN;
  const top = small.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY) - MARGIN;
  const right = small.reduce((far, { x, width }) => Math.max(far, x + width), Number.NEGATIVE_INFINITY) + MARGIN;
  const bottom = small.reduce((far, { y, height }) => Math.max(far, y + height), Number.NEGATIVE_INFINITY) + MARGIN;
  const sides = small.map(({ width, height }) => Math.min(width, height)).sort((a, b) => a - b);
  const module = sides[Math.floor(sides.length / 10)] ?? 1;
  const scale = Math.min(module < 3 ? 4 / module : 1, Math.sqrt(most / ((right - left) * (bottom - top))));
  const width = Math.ceil((right - left) * scale);
  const height = Math.ceil((bottom - top) * scale);
  if (!(width > 0 && height > 0 && width * height <= most * 1.1)) return undefined;
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
