import { readPng } from './png.ts';
import type { Raster } from './raster.ts';

/** Pixels of a half; a code in two halves is shown small. */
const MOST_PIXELS = 1_000_000;

/**
 * Two PNG pictures that follow each other, put together as a mail shows them: side by side where they are equally high,
 * and one above the other where they are equally wide. A code that is cut in two is whole only to the eye.
 */
export function joinedPictures(first: Uint8Array, second: Uint8Array): Raster[] {
  const [one, two] = [smallPng(first), smallPng(second)];
  if (!one || !two) return [];
  const rasters: Raster[] = [];
  if (one.height === two.height) rasters.push(framed(one, two, one.width, 0));
  if (one.width === two.width) rasters.push(framed(one, two, 0, one.height));
  return rasters;
}

function smallPng(bytes: Uint8Array): Raster | undefined {
  const raster = readPng(bytes);
  return raster && raster.width * raster.height <= MOST_PIXELS ? raster : undefined;
}

const MARGIN = 16;

/** Both upon white with a margin; the second stands `right` and `down` of the first. */
function framed(one: Raster, two: Raster, right: number, down: number): Raster {
  const width = Math.max(one.width, right + two.width) + 2 * MARGIN;
  const height = Math.max(one.height, down + two.height) + 2 * MARGIN;
  const grey = new Uint8Array(width * height).fill(255);
  for (const [raster, left, top] of [
    [one, 0, 0],
    [two, right, down],
  ] as const) {
    for (let row = 0; row < raster.height; row += 1) {
      const from = raster.grey.subarray(row * raster.width, (row + 1) * raster.width);
      grey.set(from, (row + top + MARGIN) * width + left + MARGIN);
    }
  }
  return { width, height, grey };
}
