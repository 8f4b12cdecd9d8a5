import { type Cascade, declarationsOf } from '../mail/html-cascade.ts';
import { type Colour, readColour } from '../mail/html-colour.ts';
import type { Declarations } from '../mail/html-css.ts';
import { fontSizeOf, lengthOf } from '../mail/html-length.ts';
import { attribute, type HtmlElement } from '../mail/html-tree.ts';

/** A coloured rectangle of the page, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 is black, 255 white. */
  grey: number;
  /** Part of a letter rather than of an element's background. */
  letter: boolean;
}

/** Everything painted so far, later boxes over earlier ones, and what may still be painted. */
export interface Drawing {
  cascade: Cascade;
  boxes: Box[];
  elements: number;
  /** Cells that were measured already: tables in tables would be measured again at every level. */
  measured: Map<HtmlElement, Size>;
  /** Something was left out, by one of the limits. */
  cut: boolean;
}

/** What an element hands down to the letters inside it. */
export interface Style {
  colour: number;
  /** Of an inline element, painted behind its letters. */
  behind: number | undefined;
  fontSize: number;
  pre: boolean;
}

export interface Size {
  width: number;
  height: number;
}

export const PLAIN: Style = { colour: 0, behind: undefined, fontSize: 16, pre: false };
const MOST_BOXES = 40_000;

/** Paints one box, unless it is empty or there are too many. */
export function paint(drawing: Drawing, box: Box): void {
  if (!(box.width > 0 && box.height > 0)) return;
  if (drawing.boxes.length < MOST_BOXES) drawing.boxes.push(box);
  else drawing.cut = true;
}

/** How an element is drawn, by style sheet, style attribute and old attributes. */
export interface Look {
  css: Declarations;
  display: string;
  background: number | undefined;
  width: number | undefined;
  height: number | undefined;
  padding: number;
  style: Style;
}

/** Reads the look of one element from its parent's style. */
export function lookOf({ cascade }: Drawing, element: HtmlElement, parent: Style): Look {
  const css = declarationsOf(cascade, element);
  const fontSize = fontSizeOf(element, css, parent.fontSize);
  const length = (name: string) => lengthOf(css.get(name)?.value.toLowerCase() ?? '', fontSize);
  const colour = greyOf(readColour(css.get('color')?.value ?? attribute(element, 'color') ?? ''));
  const background = backgroundOf(element, css);
  const space = css.get('white-space')?.value.toLowerCase() ?? '';
  return {
    css,
    display: css.get('display')?.value.toLowerCase() ?? '',
    background,
    width: length('width') ?? length('min-width') ?? pixels(element, 'width'),
    height: length('height') ?? length('min-height') ?? pixels(element, 'height'),
    padding: Math.max(0, length('padding') ?? 0),
    style: {
      colour: colour ?? parent.colour,
      behind: background ?? parent.behind,
      fontSize,
      pre: space === '' ? parent.pre || element.tagName === 'pre' : space.startsWith('pre') || space === 'break-spaces',
    },
  };
}

function pixels(element: HtmlElement, name: string): number | undefined {
  const value = /^\s{0,8}(\d{1,5})(?:px)?\s{0,8}$/i.exec(attribute(element, name) ?? '')?.[1];
  return value === undefined ? undefined : Number(value);
}

function backgroundOf(element: HtmlElement, css: Declarations): number | undefined {
  const written = css.get('background-color')?.value ?? css.get('background')?.value ?? attribute(element, 'bgcolor');
  if (written === undefined) return undefined;
  const words = written
    .slice(0, 200)
    .replace(/\s{0,4},\s{0,4}/g, ',')
    .split(/\s+/);
  const [colour] = words.flatMap((word) => readColour(word) ?? []);
  return greyOf(colour);
}

/** Brightness (ITU-R BT.601); `undefined` for what lets the page behind it through. */
function greyOf(colour: Colour | undefined): number | undefined {
  if (!colour || colour.alpha < 0.5) return undefined;
  return Math.round(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue);
}
