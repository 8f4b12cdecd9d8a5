import { htmlBudget } from '../mail/html-budget.ts';
import { cascadeOf } from '../mail/html-cascade.ts';
import { lengthOf } from '../mail/html-length.ts';
import { pageWide } from '../mail/html-sheets.ts';
import { type HtmlElement, type HtmlNode, isElement, parseHtml } from '../mail/html-tree.ts';
import { drawLine } from './draw-letters.ts';
import { drawTable } from './draw-table.ts';
import { type Box, type Drawing, type Look, lookOf, PLAIN, paint, type Size, type Style } from './drawing.ts';

const MOST_ELEMENTS = 60_000;
/** Tables in tables in tables; each level is a few calls deep. */
const DEEPEST = 200;
const COMPARISONS = 300_000;
const INLINE = new Set(
  'a abbr b big bdi bdo cite code em font i kbd label mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);
const NEVER = new Set('head title style script template noscript iframe object svg'.split(' '));

/** What was drawn; `cut` where the limits left some of it out. */
export type Drawn = Pick<Drawing, 'boxes' | 'cut'>;

/** The coloured rectangles of a page, laid out as far as codes are drawn with them: tables, blocks, rows of boxes, grids. */
export function drawHtml(html: string): Drawn {
  const { document } = parseHtml(html, htmlBudget());
  const cascade = cascadeOf(pageWide(document).rules, COMPARISONS);
  const drawing: Drawing = { cascade, boxes: [], elements: MOST_ELEMENTS, measured: new Map(), cut: false };
  const root = document.childNodes.find(isElement);
  if (root) drawFlow(drawing, root, { x: 0, y: 0, width: undefined, style: PLAIN, depth: 0 });
  return drawing;
}

/** The same of plain text, in a font of one width. */
export function drawText(text: string): Drawn {
  const drawing: Drawing = { cascade: cascadeOf([], 0), boxes: [], elements: 0, measured: new Map(), cut: false };
  for (const [row, line] of text.split('\n').entries()) drawLine(drawing, line, PLAIN, 0, row * PLAIN.fontSize);
  return drawing;
}

interface Frame {
  x: number;
  y: number;
  /** Where rows of boxes wrap; `undefined`: nowhere. */
  width: number | undefined;
  style: Style;
  depth: number;
  columns?: number[] | undefined;
  /** Every child is a box in a row. */
  row?: boolean;
}

/** Where the next thing goes. */
interface Pen {
  x: number;
  y: number;
  lineHeight: number;
  right: number;
  bottom: number;
  child: number;
}

function drawFlow(drawing: Drawing, element: HtmlElement, frame: Frame): Size {
  const pen: Pen = { x: frame.x, y: frame.y, lineHeight: 0, right: frame.x, bottom: frame.y, child: 0 };
  drawChildren(drawing, element, frame, pen);
  return { width: pen.right - frame.x, height: pen.bottom - frame.y };
}

function drawChildren(drawing: Drawing, element: HtmlElement, frame: Frame, pen: Pen): void {
  for (const child of element.childNodes) {
    if (drawing.elements <= 0 || frame.depth > DEEPEST) {
      drawing.cut = true;
      return;
    }
    if (isElement(child)) drawElement(drawing, child, frame, pen);
    else drawWords(drawing, child, frame, pen);
  }
}

function drawWords(drawing: Drawing, node: HtmlNode, { style, x }: Frame, pen: Pen): void {
  if (node.nodeName !== '#text' || !('value' in node)) return;
  // White space between elements takes no room here: whoever draws with boxes takes care that it does not.
  const lines = style.pre ? node.value.split('\n') : [node.value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')];
  for (const [index, line] of lines.entries()) {
    if (index > 0) newLine(pen, x, style.fontSize);
    if (line === '' || (style.behind === undefined && !style.pre && line.trim() === '')) continue;
    advance(pen, drawLine(drawing, line, style, pen.x, pen.y));
  }
}

function drawElement(drawing: Drawing, element: HtmlElement, frame: Frame, pen: Pen): void {
  drawing.elements -= 1;
  const tag = element.tagName.toLowerCase();
  if (NEVER.has(tag)) return;
  if (tag === 'br') {
    newLine(pen, frame.x, pen.lineHeight || frame.style.fontSize);
    return;
  }
  const look = lookOf(drawing, element, frame.style);
  if (look.display === 'none') return;
  const absolute = placeOf(look);
  if (absolute) {
    const size = drawBox(drawing, element, look, frame.x + absolute.left, frame.y + absolute.top, frame.depth + 1);
    pen.bottom = Math.max(pen.bottom, frame.y + absolute.top + size.height);
    return;
  }
  const column = frame.columns?.[pen.child % frame.columns.length];
  if (column !== undefined && frame.columns) {
    if (pen.child > 0 && pen.child % frame.columns.length === 0) newLine(pen, frame.x, pen.lineHeight);
    pen.child += 1;
    const cell = { ...look, width: look.width ?? column, height: look.height ?? column };
    advance(pen, drawBox(drawing, element, cell, pen.x, pen.y, frame.depth + 1));
    return;
  }
  if (isInline(tag, look) && !frame.row) {
    drawChildren(drawing, element, { ...frame, style: look.style, depth: frame.depth + 1 }, pen);
    return;
  }
  const besides = frame.row || standsBeside(tag, look);
  const wraps = besides && frame.width !== undefined && pen.x + (look.width ?? 0) > frame.x + frame.width + 0.5;
  if ((!besides || wraps) && pen.x > frame.x) newLine(pen, frame.x, pen.lineHeight);
  advance(pen, drawBox(drawing, element, look, pen.x, pen.y, frame.depth + 1));
  if (!besides) newLine(pen, frame.x, pen.lineHeight);
}

/** A box with its background, and what stands in it. The background is painted first, its size known last. */
function drawBox(drawing: Drawing, element: HtmlElement, look: Look, x: number, y: number, depth: number): Size {
  const { background, padding } = look;
  const at = drawing.boxes.length;
  const box: Box = { x, y, width: 1, height: 1, grey: background ?? 255, letter: false };
  if (background !== undefined) paint(drawing, box);
  const painted = drawing.boxes.length > at;
  const inner = drawInside(drawing, element, look, x + padding, y + padding, depth);
  const width = look.width === undefined ? inner.width + 2 * padding : look.width + 2 * padding;
  const height = look.height === undefined ? inner.height + 2 * padding : look.height + 2 * padding;
  if (painted) Object.assign(box, { width, height });
  return { width, height };
}

function drawInside(drawing: Drawing, element: HtmlElement, look: Look, x: number, y: number, depth: number): Size {
  const style: Style = { ...look.style, behind: undefined };
  if (depth > DEEPEST) {
    drawing.cut = true;
    return { width: 0, height: 0 };
  }
  if (element.tagName === 'table') {
    return drawTable(drawing, element, style, x, y, (inner, cell, cellLook, left, top) =>
      drawBox(inner, cell, cellLook, left, top, depth + 1),
    );
  }
  const row = /flex/.test(look.display) && !/column/.test(look.css.get('flex-direction')?.value ?? '');
  const columns = /grid/.test(look.display) ? columnsOf(look) : undefined;
  return drawFlow(drawing, element, { x, y, width: look.width, style, depth, columns, row });
}

function newLine(pen: Pen, x: number, height: number): void {
  pen.x = x;
  pen.y += height;
  pen.lineHeight = 0;
}

function advance(pen: Pen, size: Size): void {
  pen.x += size.width;
  pen.lineHeight = Math.max(pen.lineHeight, size.height);
  pen.right = Math.max(pen.right, pen.x);
  pen.bottom = Math.max(pen.bottom, pen.y + size.height);
}

function isInline(tag: string, look: Look): boolean {
  return look.display === 'inline' || (look.display === '' && INLINE.has(tag) && !look.css.has('float'));
}

function standsBeside(tag: string, { css, display }: Look): boolean {
  return /^inline-|table-cell/.test(display) || /left|right/.test(css.get('float')?.value ?? '') || tag === 'img';
}

function placeOf({ css, style }: Look): { left: number; top: number } | undefined {
  if (!/^(?:absolute|fixed)$/.test(css.get('position')?.value ?? '')) return undefined;
  const left = lengthOf(css.get('left')?.value.toLowerCase() ?? '', style.fontSize);
  const top = lengthOf(css.get('top')?.value.toLowerCase() ?? '', style.fontSize);
  return left === undefined || top === undefined ? undefined : { left, top };
}

/** `grid-template-columns: repeat(25, 4px)`, or the widths one by one. */
function columnsOf({ css, style }: Look): number[] | undefined {
  const written = css.get('grid-template-columns')?.value.toLowerCase().slice(0, 4096) ?? '';
  const [, many = '', each = ''] =
    /^repeat\(\s{0,4}(\d{1,3})\s{0,4},\s{0,4}([^\s()]{1,20})\s{0,4}\)$/.exec(written) ?? [];
  const words = many === '' ? written.split(/\s+/) : new Array<string>(Number(many)).fill(each);
  const widths = words.slice(0, 400).map((word) => lengthOf(word, style.fontSize) ?? (word.endsWith('fr') ? 8 : 0));
  return widths.length > 1 && widths.every((width) => width > 0) ? widths : undefined;
}
