import type { Route } from '../../mail/route.ts';
import type { Whereabouts } from '../places.ts';
import type { Language } from '../story.ts';
import { labelsOf, marksOf } from './marks.ts';
import { credit, ground, inset, label, legend, mark, type Way } from './shapes.ts';
import { MAP_STYLE } from './style.ts';
import { seenThrough, windowAround } from './window.ts';
import { globe, HEIGHT, type Point, region, WIDTH } from './world.ts';

/** Size of a name on the map, in units of the drawing. */
const LETTER = 15;

/** The places of a case as an SVG picture: their region large, the world small beside it, marks numbered as in the list. */
export function mapOf(list: Whereabouts[], route: Route, language: Language): string {
  const placed = list.flatMap((entry) => {
    const position = positionOf(entry);
    return position ? [{ entry, position }] : [];
  });
  const pacific = language === 'ja';
  const world = globe(pacific);
  const spots = new Map(placed.map(({ entry, position }) => [entry.ip, world.project(position)]));
  const window = windowAround([...spots.values()]);
  const near = region(
    pacific,
    window,
    placed.map(({ position }) => position),
  );
  const marks = marksOf(
    placed.map(({ entry }) => entry),
    ({ ip }) => seenThrough(window, spots.get(ip) ?? [0, 0]),
    language,
  );
  return [
    `<svg class="mk-map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<style>${MAP_STYLE}</style>`,
    ground(near, ways(placed, route, near.line)),
    inset(world, window),
    ...labelsOf(marks, LETTER).map(label),
    ...marks.map(mark),
    legend([...new Set(placed.map(({ entry }) => entry.part))], language),
    credit(language),
    '</svg>',
  ].join('');
}

function positionOf({ place }: Whereabouts): Point | undefined {
  const { latitude, longitude } = place ?? {};
  const valid = Number.isFinite(latitude) && Number.isFinite(longitude);
  return valid && latitude !== undefined && longitude !== undefined ? [longitude, latitude] : undefined;
}

/** The mail's own way, oldest hop first, between the hops whose place is known. */
function ways(
  placed: { entry: Whereabouts; position: Point }[],
  { hops }: Route,
  line: (from: Point, to: Point) => string,
): Way[] {
  const stops = [...hops].reverse().flatMap(({ ip, trusted }) => {
    const found = placed.find(({ entry }) => entry.ip === ip);
    return found ? [{ trusted, position: found.position }] : [];
  });
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    return before ? [{ path: line(before.position, stop.position), proven: before.trusted }] : [];
  });
}
