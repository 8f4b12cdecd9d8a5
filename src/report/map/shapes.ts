import type { Both } from '../../investigation.ts';
import type { Part } from '../places.ts';
import { cleanText, escapeHtml } from '../render/clean.ts';
import type { Language } from '../story.ts';
import type { Label, Mark } from './marks.ts';
import type { Window } from './window.ts';
import { type Globe, HEIGHT, type Region, WIDTH } from './world.ts';

const INSET = 0.23;
const LEGEND_STEP = 22;

const names: Record<Part, Both> = {
  sending: { ja: '送信元', en: 'sent from' },
  hop: { ja: '中継', en: 'relay' },
  unproven: { ja: '未証明の記載', en: 'unproven' },
  domain: { ja: '差出人ドメイン', en: 'sender’s domain' },
  link: { ja: 'リンク先', en: 'link' },
};

/** A stretch of the route, as path data in units of the drawing. */
export interface Way {
  path: string;
  proven: boolean;
}

/** The large picture: sea, land, the countries in question, borders, the way of the mail. */
export function ground({ land, countries, borders }: Region, ways: Way[]): string {
  return [
    `<rect class="mk-sea" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<path class="mk-land" d="${land}"/>`,
    `<path class="mk-country" d="${countries}"/>`,
    `<path class="mk-border" d="${borders}"/>`,
    ...ways.map(({ path, proven }) => `<path class="mk-way${proven ? '' : ' mk-way-unproven'}" d="${path}"/>`),
  ].join('');
}

/** The whole world in the corner, with the region's frame; nothing where the region is the world. */
export function inset({ sphere, land }: Globe, { x, y, width, height, zoom }: Window): string {
  if (zoom === 1) return '';
  return [
    `<g class="mk-inset" transform="translate(10 ${round(HEIGHT * (1 - INSET) - 10)}) scale(${INSET})">`,
    `<path class="mk-globe" d="${sphere}"/><path class="mk-land" d="${land}"/>`,
    `<rect class="mk-frame" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
    '</g>',
  ].join('');
}

export function label({ at: [x, y], anchor, text }: Label): string {
  return `<text class="mk-name" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(cleanText(text))}</text>`;
}

export function mark({ at: [x, y], part, numbers, half }: Mark): string {
  return [
    `<g class="mk-mark" transform="translate(${round(x)} ${round(y)})"><g class="mk-pin mk-${part}">`,
    shape(part, half),
    `<text class="mk-number" y="5" text-anchor="middle">${escapeHtml(numbers)}</text></g></g>`,
  ].join('');
}

/** Told apart by shape as well as by colour. */
function shape(part: Part, half: number): string {
  const corner = part === 'link' || part === 'domain' ? 3 : 12;
  return `<rect x="${-half}" y="-12" width="${2 * half}" height="24" rx="${corner}"/>`;
}

export function legend(parts: Part[], language: Language): string {
  const top = 12;
  const entries = parts.map(
    (part, index) =>
      `<g class="mk-${part}" transform="translate(${WIDTH - 20} ${top + 12 + index * LEGEND_STEP})"><rect x="-12" y="-6" width="12" height="12" rx="${part === 'link' || part === 'domain' ? 2 : 6}"/><text class="mk-key" x="-20" y="5" text-anchor="end">${names[part][language]}</text></g>`,
  );
  return `<g class="mk-legend">${entries.join('')}</g>`;
}

/** A map that is passed on alone still says that its places are estimates, and whose. */
export function credit(language: Language): string {
  const says = { ja: '場所は推定', en: 'Places are estimates' }[language];
  return `<text class="mk-credit" x="${WIDTH - 8}" y="${HEIGHT - 8}" text-anchor="end">${says} · IP Geolocation by DB-IP (db-ip.com) · Natural Earth</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
