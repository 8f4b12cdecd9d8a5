import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Route } from '../../mail/route.ts';
import type { Part, Whereabouts } from '../places.ts';
import { mapOf } from './map.ts';
import { labelsOf, marksOf } from './marks.ts';
import { windowAround } from './window.ts';
import { HEIGHT, WIDTH } from './world.ts';

const place = (number: number, part: Part, latitude: number, longitude: number, city = 'Town'): Whereabouts => ({
  number,
  part,
  ip: `192.0.2.${number}`,
  role: { ja: '', en: '' },
  sources: [],
  place: { builtAt: '2026-01-01', latitude, longitude, city },
});

const route = (hops: [ip: string, trusted: boolean][]): Route => ({
  hops: hops.map(([ip, trusted]) => ({ ip, trusted, authenticated: false, dialect: 'generic', source: { asked: 1 } })),
  trustLine: 0,
  proofs: {},
  otherCandidates: [],
  oddities: [],
});

it('shows the world where places lie far apart, and their region where they do not', () => {
  const far = mapOf([place(1, 'sending', 40, -74), place(2, 'link', -33, 151)], route([]), 'en');
  const near = mapOf([place(1, 'sending', 37, 127), place(2, 'link', 35, 139)], route([]), 'en');
  assert.doesNotMatch(far, /class="mk-inset"/);
  assert.match(near, /class="mk-inset"/);
});

it('draws the way of the mail through its hops, dashed where it is not proven', () => {
  const places = [place(1, 'sending', 37, 127), place(2, 'hop', 35, 139), place(3, 'unproven', 40, 116)];
  const svg = mapOf(
    places,
    route([
      ['192.0.2.2', true],
      ['192.0.2.1', true],
      ['192.0.2.3', false],
    ]),
    'ja',
  );
  assert.equal(svg.match(/class="mk-way"/g)?.length, 1);
  assert.equal(svg.match(/class="mk-way mk-way-unproven"/g)?.length, 1);
});

it('gathers addresses at one spot in one mark and keeps names apart', () => {
  const list = [place(1, 'sending', 35, 139), place(2, 'link', 35, 139), place(4, 'link', 35, 139)];
  const [mark, ...others] = marksOf(list, () => [100, 100], 'en');
  assert.equal(mark?.numbers, '1·2·4');
  assert.deepEqual(others, []);
  const crowded = [100, 120, 140].map((x) => ({
    at: [x, 100] as [number, number],
    part: 'hop' as const,
    numbers: '1',
    half: 12,
    name: 'Somewhere',
  }));
  const boxes = labelsOf(crowded, 15).map(({ at, anchor }) => `${anchor} ${at}`);
  assert.equal(new Set(boxes).size, boxes.length);
});

it('keeps its window inside the drawing', () => {
  for (const points of [
    [[0, 0]],
    [[WIDTH, HEIGHT]],
    [
      [10, 10],
      [30, 20],
    ],
  ] as [number, number][][]) {
    const { x, y, width, height } = windowAround(points);
    assert.ok(x >= 0 && y >= 0 && x + width <= WIDTH + 0.01 && y + height <= HEIGHT + 0.01);
  }
});

it('takes impossible positions without a word', () => {
  const svg = mapOf([place(1, 'link', Number.NaN, 5), place(2, 'link', 1e9, -1e9)], route([]), 'en');
  assert.doesNotMatch(svg, /NaN|Infinity/);
});
