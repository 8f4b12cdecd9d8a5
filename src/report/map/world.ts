import { geoContains, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, type merge, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

type Topology = Parameters<typeof merge>[0];
type Shapes = Extract<Parameters<typeof merge>[1], { type: 'GeometryCollection' }>;

const world = atlas as unknown as Topology;
const shapes = world.objects as { countries: Shapes; land: Shapes };

/** Units of the drawing. */
export const WIDTH = 760;
export const HEIGHT = 380;

export type Point = [x: number, y: number];

export interface World {
  project: (position: Point) => Point;
  /** SVG path data, all of it. */
  sphere: string;
  land: string;
  borders: string;
  /** Of the countries that hold one of the given positions. */
  countries: string;
  /** A great circle, as an unflattened path of the projection. */
  line: (from: Point, to: Point) => string;
}

/**
 * The world in the Natural Earth projection; positions are longitude and latitude in degrees. The Pacific lies in the
 * middle for readers of Japanese, the Atlantic for others, as their atlases have it.
 */
export function drawWorld(positions: Point[], pacific: boolean): World {
  const projection = geoNaturalEarth1()
    .rotate([pacific ? -150 : -11, 0])
    .fitExtent(
      [
        [2, 2],
        [WIDTH - 2, HEIGHT - 2],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection).digits(1);
  const countries = feature(world, shapes.countries).features;
  const held = countries.filter((country) => positions.some((position) => geoContains(country, position)));
  return {
    project: (position) => projection(position) ?? [WIDTH / 2, HEIGHT / 2],
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(feature(world, shapes.land)) ?? '',
    borders: path(mesh(world, shapes.countries, (a, b) => a !== b)) ?? '',
    countries: held.map((country) => path(country) ?? '').join(''),
    line: (from, to) => path({ type: 'LineString', coordinates: [from, to] }) ?? '',
  };
}
