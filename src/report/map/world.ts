import { type GeoProjection, geoBounds, geoContains, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Window } from './window.ts';

type Topology = Parameters<typeof merge>[0];
type Shapes = Extract<Parameters<typeof merge>[1], { type: 'GeometryCollection' }>;

interface Atlas {
  topology: Topology;
  countries: Shapes;
  land: Shapes;
}

/** Units of the drawing. */
export const WIDTH = 760;
export const HEIGHT = 400;
/** Room that a line may need beyond the edge before it is cut off. */
const BLEED = 8;
/** Islands of a country that the coarse atlas leaves out lie this far from it at most. */
const MARGIN = 40;

/** In the drawing: from its left top corner. On the globe: longitude and latitude in degrees. */
export type Point = [x: number, y: number];

/** The whole world, small: SVG path data. */
export interface Globe {
  project: (position: Point) => Point;
  sphere: string;
  land: string;
}

/** What the window shows, in units of the picture: SVG path data. */
export interface Region {
  land: string;
  borders: string;
  /** Of the countries that hold one of the given positions. */
  countries: string;
  /** A great circle. */
  line: (from: Point, to: Point) => string;
}

/** It is the same for every case, and drawing it takes longer than reading a mail. */
const globes = new Map<boolean, Globe>();

export function globe(pacific: boolean): Globe {
  const drawn = globes.get(pacific) ?? drawGlobe(pacific);
  globes.set(pacific, drawn);
  return drawn;
}

function drawGlobe(pacific: boolean): Globe {
  const projection = wholeWorld(pacific);
  const path = geoPath(projection).digits(1);
  const { topology, land } = atlasOf(coarse);
  return {
    project: (position) => projection(position) ?? [WIDTH / 2, HEIGHT / 2],
    sphere: path({ type: 'Sphere' }) ?? '',
    land: joined(path(feature(topology, land))),
  };
}

/** Of a run over many mails, those of one sender or list show the same places. */
const KEPT = 24;
const regions = new Map<string, Region>();
const grounds = new Map<string, Pick<Region, 'land' | 'borders'>>();

/**
 * The part of the world in the window, with finer coasts where it is shown larger. The latest are kept, since a case is
 * drawn for its page, its text and its picture in a row.
 */
export function region(pacific: boolean, window: Window, positions: Point[]): Region {
  return latest(regions, JSON.stringify([pacific, window, positions]), () => drawRegion(pacific, window, positions));
}

function latest<T>(kept: Map<string, T>, key: string, draw: () => T): T {
  const known = kept.get(key) ?? draw();
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

function drawRegion(pacific: boolean, window: Window, positions: Point[]): Region {
  const { x, y, zoom } = window;
  const projection = wholeWorld(pacific);
  const [left, top] = projection.translate();
  const far = farAway(pacific, window);
  projection
    .scale(projection.scale() * zoom)
    .translate([(left - x) * zoom, (top - y) * zoom])
    .clipExtent([
      [-BLEED, -BLEED],
      [WIDTH + BLEED, HEIGHT + BLEED],
    ]);
  const path = geoPath(projection).digits(1);
  const { topology, countries } = atlasOf(zoom > 1 ? fine : coarse);
  const near = { ...countries, geometries: countries.geometries.filter(({ id }) => !far.has(String(id))) };
  const held = countriesAt(positions);
  const shown = near.geometries.filter(({ id }) => held.has(String(id))).map((country) => feature(topology, country));
  const drawn = latest(grounds, JSON.stringify([pacific, window]), () => ({
    land: joined(path(merge(topology, near.geometries as Parameters<typeof merge>[1]))),
    borders: joined(path(mesh(topology, near, (a, b) => a !== b))),
  }));
  return {
    ...drawn,
    countries: shown.map((country) => path(country) ?? '').join(''),
    line: (from, to) => path({ type: 'LineString', coordinates: [from, to] }) ?? '',
  };
}

type Country = ReturnType<typeof countriesOfWorld>[number];
type Box = [[left: number, top: number], [right: number, bottom: number]];

let countries: Country[] | undefined;

/** The coarse countries with the longitudes and latitudes between which they lie; read once. */
function coarseCountries(): Country[] {
  countries ??= countriesOfWorld();
  return countries;
}

function countriesOfWorld() {
  const { topology, countries } = atlasOf(coarse);
  return feature(topology, countries).features.map((country) => ({
    id: String(country.id),
    country,
    bounds: geoBounds(country),
  }));
}

const boxes = new Map<boolean, { id: string; box: Box }[]>();

/** Where each country lies in the drawing of the whole world. */
function boxesOf(pacific: boolean): { id: string; box: Box }[] {
  const path = geoPath(wholeWorld(pacific));
  const known = boxes.get(pacific) ?? coarseCountries().map(({ id, country }) => ({ id, box: path.bounds(country) }));
  boxes.set(pacific, known);
  return known;
}

/** A path is strung together of thousands of pieces; asked for a letter, the engine makes one text of them for good. */
function joined(path: string | null): string {
  return path !== null && path.charCodeAt(0) > 0 ? path : '';
}

/** Countries that lie wholly outside the window, so that their fine coasts need not be drawn. */
function farAway(pacific: boolean, { x, y, width, height }: Window): Set<string> {
  const outside = boxesOf(pacific).filter(({ box: [[left, top], [right, bottom]] }) => {
    return right < x - MARGIN || left > x + width + MARGIN || bottom < y - MARGIN || top > y + height + MARGIN;
  });
  return new Set(outside.map(({ id }) => id));
}

/** Natural Earth projection; as atlases have it, the Pacific in the middle for readers of Japanese, else the Atlantic. */
function wholeWorld(pacific: boolean): GeoProjection {
  const frame: [Point, Point] = [
    [2, 2],
    [WIDTH - 2, HEIGHT - 2],
  ];
  return geoNaturalEarth1()
    .rotate([pacific ? -150 : -11, 0])
    .fitExtent(frame, { type: 'Sphere' });
}

/** ISO 3166-1 numeric codes. The coarse atlas answers it: it is quick, and a place is no more exact than that. */
function countriesAt(positions: Point[]): Set<string> {
  const held = coarseCountries().filter(({ country, bounds }) =>
    positions.some((position) => mayLieIn(position, bounds) && geoContains(country, position)),
  );
  return new Set(held.map(({ id }) => id));
}

/** Where a country lies across the date line, its western bound is the larger one. */
function mayLieIn([longitude, latitude]: Point, [[west, south], [east, north]]: Box): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

function atlasOf(file: typeof coarse | typeof fine): Atlas {
  const topology = file as unknown as Topology;
  const { countries, land } = topology.objects as { countries: Shapes; land: Shapes };
  return { topology, countries, land };
}
