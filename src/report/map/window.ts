import { HEIGHT, type Point, WIDTH } from './world.ts';

const CLOSEST = 5;

/** The part of the drawing that is shown large. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
  /** How many times larger it is shown. */
  zoom: number;
}

/** The smallest window with the drawing's own shape that holds all points with some air around them. */
export function windowAround(points: Point[]): Window {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(((right - left) * 1.7) / WIDTH, ((bottom - top) * 1.9) / HEIGHT, 1 / CLOSEST);
  if (points.length === 0 || needed > 0.72) return { x: 0, y: 0, width: WIDTH, height: HEIGHT, zoom: 1 };
  const [width, height] = [WIDTH * needed, HEIGHT * needed];
  return {
    x: within((left + right - width) / 2, WIDTH - width),
    y: within((top + bottom - height) / 2, HEIGHT - height),
    width,
    height,
    zoom: 1 / needed,
  };
}

/** Where a point of the drawing stands in the window. */
export function seenThrough({ x, y, zoom }: Window, [px, py]: Point): Point {
  return [(px - x) * zoom, (py - y) * zoom];
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
