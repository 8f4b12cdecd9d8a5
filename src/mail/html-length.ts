import type { Declarations } from './html-css.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

const PIXELS: Record<string, number> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, rem: 16, vw: 8, vh: 8 };
const KEYWORDS: Record<string, number> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  initial: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};
/** `<font size>` 1 to 7, and headings in multiples of their surroundings, as the HTML standard's rendering section has them. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const HEADINGS: Record<string, number> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 };

/** A CSS length in pixels; `undefined` for percentages, keywords and what is no length. */
export function lengthOf(value: string, fontSize: number): number | undefined {
  const [, number = '', unit = ''] = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))([a-z]{0,3})$/.exec(value) ?? [];
  if (number === '') return undefined;
  const amount = Number.parseFloat(number);
  if (unit === '' || amount === 0) return amount;
  if (unit === 'em') return amount * fontSize;
  if (unit === 'ex' || unit === 'ch') return (amount * fontSize) / 2;
  const pixels = PIXELS[unit];
  return pixels === undefined ? undefined : amount * pixels;
}

/** The element's font size in pixels (`font-size`, `font`, `<font size>`, headings), from its parent's. */
export function fontSizeOf(element: HtmlElement, css: Declarations, parent: number): number {
  const declared = fontSizeWord(css);
  if (declared !== '') return declaredSize(declared, parent);
  const size = element.tagName === 'font' ? attribute(element, 'size')?.trim() : undefined;
  if (size) return oldSize(size);
  return (HEADINGS[element.tagName] ?? 1) * parent;
}

function declaredSize(declared: string, parent: number): number {
  const keyword = Object.hasOwn(KEYWORDS, declared) ? KEYWORDS[declared] : undefined;
  if (keyword !== undefined) return keyword;
  const percent = /^(\d{1,6}(?:\.\d{1,6})?)%$/.exec(declared)?.[1];
  if (percent !== undefined) return (Number.parseFloat(percent) / 100) * parent;
  const length = lengthOf(declared, parent);
  return length === undefined || length < 0 ? parent : length;
}

/** Whichever of `font-size` and the `font` shorthand was declared later. */
function fontSizeWord(css: Declarations): string {
  let size = '';
  for (const [name, { value }] of css) {
    if (name === 'font-size') size = value.toLowerCase();
    if (name === 'font')
      size =
        /(?:^|\s)(\d[\d.]{0,9}(?:[a-z]{2,3}|%)?|\.\d{1,9}[a-z]{2,3})(?:\s{0,4}\/|\s|$)/.exec(
          value.toLowerCase().slice(0, 200),
        )?.[1] ?? size;
  }
  return size;
}

function oldSize(size: string): number {
  const number = Number.parseInt(size, 10);
  const index = /^[+-]/.test(size) ? number + 3 : number;
  return FONT_SIZES[Math.min(7, Math.max(1, index)) - 1] ?? 16;
}
