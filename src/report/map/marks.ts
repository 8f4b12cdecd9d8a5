import type { Place } from '../../lookups/place.ts';
import { type Part, placeName, type Whereabouts } from '../places.ts';
import type { Language } from '../story.ts';
import { HEIGHT, type Point, WIDTH } from './world.ts';

const NEAR = 17;

/** One mark on the map: addresses that stand at the same spot share it. */
export interface Mark {
  at: Point;
  part: Part;
  numbers: string;
  /** Half its width, in units of the drawing. */
  half: number;
  name: string;
}

/** Gathers addresses that would cover each other. `at` tells where an address stands in the picture. */
export function marksOf(list: Whereabouts[], at: (entry: Whereabouts) => Point, language: Language): Mark[] {
  const groups: { at: Point; entries: Whereabouts[] }[] = [];
  for (const entry of list) {
    const [x, y] = at(entry);
    const near = groups.find((group) => Math.hypot(group.at[0] - x, group.at[1] - y) < NEAR);
    if (near) near.entries.push(entry);
    else groups.push({ at: [x, y], entries: [entry] });
  }
  return groups.flatMap(({ at: spot, entries }) => {
    const [first] = entries;
    if (!first) return [];
    const numbers = ranges(entries.map(({ number }) => number));
    const half = numbers.length > 2 ? 7 + numbers.length * 4 : 12;
    return [{ at: spot, part: first.part, numbers, half, name: sharedName(entries, language) }];
  });
}

/** As exact as all of them are: region and country, or the country alone. A city would promise more than a table knows. */
function sharedName(entries: Whereabouts[], language: Language): string {
  const regional = entries.map(({ place }) => placeName(withoutCity(place), language));
  const countries = entries.map(({ place }) => placeName(onlyCountry(place), language));
  const shared = [regional, countries].find((names) => new Set(names).size === 1);
  return (shared?.[0] ?? '').slice(0, 40);
}

function withoutCity(place: Place | undefined): Place | undefined {
  const region = place?.region ?? place?.city;
  const country = onlyCountry(place);
  return country && region !== undefined ? { ...country, region } : country;
}

function onlyCountry(place: Place | undefined): Place | undefined {
  if (!place) return undefined;
  return { builtAt: place.builtAt, ...(place.country !== undefined && { country: place.country }) };
}

/** `1–3·5` for one, two, three and five. */
function ranges(numbers: number[]): string {
  const groups: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = groups.at(-1);
    if (open && open[1] === number - 1) open[1] = number;
    else groups.push([number, number]);
  }
  return groups
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last === first + 1 ? '·' : '–'}${last}`))
    .slice(0, 3)
    .join('·');
}

export interface Label {
  at: Point;
  anchor: 'start' | 'end' | 'middle';
  text: string;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Puts each name beside its mark where it covers neither another mark nor another name; left out where it cannot. */
export function labelsOf(marks: Mark[], letter: number): Label[] {
  const taken: Box[] = marks.map(({ at: [x, y], half }) => [x - half - 2, y - 14, x + half + 2, y + 14]);
  return marks.flatMap(({ at: [x, y], half, name }) => {
    const width = textWidth(name) * letter;
    const [left, right] = [x - half - 6, x + half + 6];
    const choices: [Label, Box][] = [
      [{ at: [right, y + 5], anchor: 'start', text: name }, [right - 2, y - 10, right + width, y + 10]],
      [{ at: [left, y + 5], anchor: 'end', text: name }, [left - width, y - 10, left + 2, y + 10]],
      [{ at: [x, y + 31], anchor: 'middle', text: name }, [x - width / 2, y + 16, x + width / 2, y + 36]],
      [{ at: [x, y - 21], anchor: 'middle', text: name }, [x - width / 2, y - 38, x + width / 2, y - 15]],
    ];
    const free = choices.find(([, box]) => inside(box) && !taken.some((other) => overlap(box, other)));
    if (!free || name === '') return [];
    taken.push(free[1]);
    return [free[0]];
  });
}

/** In letters: wide ones of East Asia count as one, others a little over half. */
function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffff]/.test(letter) ? 1 : 0.58), 0);
}

function inside([left, top, right, bottom]: Box): boolean {
  return left >= 4 && top >= 4 && right <= WIDTH - 4 && bottom <= HEIGHT - 4;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
