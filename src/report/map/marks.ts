import { type Part, placeName, type Whereabouts } from '../places.ts';
import type { Language } from '../story.ts';
import { HEIGHT, type Point, WIDTH } from './world.ts';

const NEAR = 17;

/** One mark on the map: addresses that stand at the same spot share it. */
export interface Mark {
  at: Point;
  part: Part;
  numbers: string;
  name: string;
}

/** Gathers addresses that would cover each other. `at` tells where an address stands in the picture. */
export function marksOf(list: Whereabouts[], at: (entry: Whereabouts) => Point, language: Language): Mark[] {
  const marks: (Mark & { list: number[] })[] = [];
  for (const entry of list) {
    const [x, y] = at(entry);
    const near = marks.find((mark) => Math.hypot(mark.at[0] - x, mark.at[1] - y) < NEAR);
    if (near) near.list.push(entry.number);
    else
      marks.push({ at: [x, y], part: entry.part, list: [entry.number], numbers: '', name: shortName(entry, language) });
  }
  return marks.map(({ list: numbers, ...mark }) => ({ ...mark, numbers: ranges(numbers) }));
}

function shortName({ place }: Whereabouts, language: Language): string {
  const { city, country } = place ?? {};
  const short = place && {
    builtAt: place.builtAt,
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
  };
  return placeName(short, language).slice(0, 40);
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
  const taken: Box[] = marks.map(({ at: [x, y] }) => [x - 14, y - 14, x + 14, y + 14]);
  return marks.flatMap(({ at: [x, y], name }) => {
    const width = textWidth(name) * letter;
    const choices: [Label, Box][] = [
      [{ at: [x + 18, y + 5], anchor: 'start', text: name }, [x + 16, y - 10, x + 18 + width, y + 10]],
      [{ at: [x - 18, y + 5], anchor: 'end', text: name }, [x - 18 - width, y - 10, x - 16, y + 10]],
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
