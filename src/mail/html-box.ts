import type { Declarations } from './html-css.ts';
import { lengthOf } from './html-length.ts';
import type { HtmlElement } from './html-tree.ts';

/** Further off than any layout shifts its content on purpose, in pixels. */
const OFF_SCREEN = -500;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table']);

/** The box is so small that all of its content is cut off. */
export function clipsItsContent(element: HtmlElement, css: Declarations, fontSize: number): boolean {
  if (
    !hasABox(element, css) ||
    !/hidden|clip|scroll|auto/.test(`${value(css, 'overflow')} ${value(css, 'overflow-x')}`)
  ) {
    return false;
  }
  const sizes = ['width', 'height', 'max-width', 'max-height', 'line-height'].map((name) => size(css, name, fontSize));
  return sizes.some((pixels, index) => pixels !== undefined && pixels <= (index === 4 ? 0 : 1));
}

/** Positioned or shifted out of the page. */
export function movedAway(css: Declarations, fontSize: number): boolean {
  const positioned = /^(?:absolute|fixed|relative|sticky)$/.test(value(css, 'position'));
  const names = positioned
    ? ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top']
    : ['margin-left', 'margin-top'];
  if (names.some((name) => (size(css, name, fontSize) ?? 0) <= OFF_SCREEN)) return true;
  return /scale(?:3d|x|y)?\(\s?0(?:\.0+)?\s?[,)]|translate(?:x|y|3d)?\(\s?-\d{3,}/.test(value(css, 'transform'));
}

/** Clipped to nothing (`clip`, `clip-path`). */
export function outOfTheFlow(css: Declarations): boolean {
  const clip = value(css, 'clip').replace(/\s|px/g, ' ').trim();
  const absolute = /^(?:absolute|fixed)$/.test(value(css, 'position'));
  if (absolute && /^rect\(\s*([01])[\s,]+\1[\s,]+\1[\s,]+\1\s*\)$/.test(clip.slice(0, 80))) return true;
  return /^(?:inset\((?:50|100)%|circle\(0)/.test(value(css, 'clip-path'));
}

/** Width and height mean nothing to text in a line, and table cells grow with what they hold. */
function hasABox(element: HtmlElement, css: Declarations): boolean {
  const display = value(css, 'display');
  const floating = /^(?:absolute|fixed)$/.test(value(css, 'position')) || /^(?:left|right)$/.test(value(css, 'float'));
  if (display !== '') return floating || !/^(?:inline|contents|table.*)$/.test(display);
  return floating || !(INLINE.has(element.tagName) || CELLS.has(element.tagName));
}

function value(css: Declarations, name: string): string {
  return css.get(name)?.value.toLowerCase().slice(0, 200) ?? '';
}

function size(css: Declarations, name: string, fontSize: number): number | undefined {
  const text = value(css, name);
  return /^0+(?:\.0+)?%$/.test(text) ? 0 : lengthOf(text, fontSize);
}
