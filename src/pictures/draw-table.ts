import { attribute, type HtmlElement, isElement } from '../mail/html-tree.ts';
import { type Drawing, type Look, lookOf, type Size, type Style } from './drawing.ts';

/** Draws an element's content into a box of its own; `draw-html.ts` gives it. */
export type DrawContent = (drawing: Drawing, element: HtmlElement, look: Look, x: number, y: number) => Size;

interface Cell {
  element: HtmlElement;
  look: Look;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

const MOST_CELLS = 20_000;
const MOST_COLUMNS = 400;
/** Pixels of a cell of which nothing says how large it is. */
const UNSIZED = 8;

/** Draws a table (fixed columns, cells that span several included) and says how much room it takes. */
export function drawTable(
  drawing: Drawing,
  table: HtmlElement,
  style: Style,
  x: number,
  y: number,
  content: DrawContent,
): Size {
  const { cells, heights } = gridOf(drawing, table, style);
  const widths = spread(
    cells,
    (cell) => [cell.column, cell.columns, padded(cell.look.width, cell.look)],
    columnsOf(cells),
  );
  const rows = spread(cells, (cell) => [cell.row, cell.rows, padded(cell.look.height, cell.look)], heights.length);
  for (const [row, height] of heights.entries()) rows[row] = Math.max(rows[row] ?? 0, height);
  // What stands in a cell may be larger than what is said of it: it is drawn once aside for its size.
  for (const cell of cells) {
    if (cell.look.width !== undefined && (cell.look.height !== undefined || (rows[cell.row] ?? 0) > 0)) continue;
    const size = measured(drawing, cell, content);
    if (cell.columns === 1) widths[cell.column] = Math.max(widths[cell.column] ?? 0, size.width);
    if (cell.rows === 1) rows[cell.row] = Math.max(rows[cell.row] ?? 0, size.height);
  }
  const columnStarts = starts(widths, x);
  const rowStarts = starts(rows, y);
  for (const cell of cells) {
    const left = columnStarts[cell.column] ?? x;
    const top = rowStarts[cell.row] ?? y;
    const width = (columnStarts[Math.min(cell.column + cell.columns, widths.length)] ?? left) - left;
    const height = (rowStarts[Math.min(cell.row + cell.rows, rows.length)] ?? top) - top;
    const room = 2 * cell.look.padding;
    const look = { ...cell.look, width: Math.max(0, width - room), height: Math.max(0, height - room) };
    content(drawing, cell.element, look, left, top);
  }
  return { width: (columnStarts.at(-1) ?? x) - x, height: (rowStarts.at(-1) ?? y) - y };
}

function measured(drawing: Drawing, { element, look }: Cell, content: DrawContent): Size {
  const before = drawing.measured.get(element);
  if (before) return before;
  const aside: Drawing = { ...drawing, boxes: [] };
  const size = content(aside, element, { ...look, background: undefined }, 0, 0);
  drawing.elements = aside.elements;
  drawing.cut ||= aside.cut;
  drawing.measured.set(element, size);
  return size;
}

function padded(size: number | undefined, { padding }: Look): number | undefined {
  return size === undefined ? undefined : size + 2 * padding;
}

function gridOf(drawing: Drawing, table: HtmlElement, style: Style): { cells: Cell[]; heights: number[] } {
  const cells: Cell[] = [];
  const heights: number[] = [];
  const taken = new Set<number>();
  const padding = Math.min(Number.parseInt(attribute(table, 'cellpadding') ?? '0', 10) || 0, 100);
  for (const { element, style: inside, background } of rowsOf(drawing, table, style)) {
    const row = heights.length;
    const look = lookOf(drawing, element, inside);
    heights.push(look.height ?? 0);
    let column = 0;
    for (const child of element.childNodes) {
      if (!isElement(child) || (child.tagName !== 'td' && child.tagName !== 'th')) continue;
      while (taken.has(row * MOST_COLUMNS + column)) column += 1;
      if (cells.length >= MOST_CELLS || column >= MOST_COLUMNS) {
        drawing.cut = true;
        break;
      }
      drawing.elements -= 1;
      const columns = Math.min(span(child, 'colspan'), MOST_COLUMNS - column);
      const rows = span(child, 'rowspan');
      const own = lookOf(drawing, child, look.style);
      const shown = own.background ?? look.background ?? background;
      cells.push({
        element: child,
        look: { ...own, background: shown, padding: own.padding || padding },
        row,
        column,
        columns,
        rows,
      });
      for (let down = 1; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1) taken.add((row + down) * MOST_COLUMNS + column + along);
      column += columns;
    }
  }
  return { cells, heights };
}

interface Row {
  element: HtmlElement;
  style: Style;
  background: number | undefined;
}

function rowsOf(drawing: Drawing, table: HtmlElement, style: Style): Row[] {
  return table.childNodes.flatMap((child): Row[] => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [{ element: child, style, background: undefined }];
    if (!/^t(?:body|head|foot)$/.test(child.tagName)) return [];
    const look = lookOf(drawing, child, style);
    const rows = child.childNodes.filter((one) => isElement(one) && one.tagName === 'tr') as HtmlElement[];
    return rows.map((element) => ({ element, style: look.style, background: look.background }));
  });
}

function span(cell: HtmlElement, name: string): number {
  const written = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(written) ? Math.min(Math.max(written, 1), 200) : 1;
}

function columnsOf(cells: Cell[]): number {
  return cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
}

/** Sizes of columns (or rows): what single cells say, then what is left of spanning cells among those that say nothing. */
function spread(cells: Cell[], read: (cell: Cell) => [number, number, number | undefined], count: number): number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const cell of cells) {
    const [at, many, size = 0] = read(cell);
    if (many === 1 && at < count) sizes[at] = Math.max(sizes[at] ?? 0, size);
  }
  for (const cell of cells) {
    const [at, many, size = 0] = read(cell);
    if (many === 1 || size === 0) continue;
    const mine = sizes.slice(at, at + many);
    const unsized = mine.filter((one) => one === 0).length;
    const left = size - mine.reduce((sum, one) => sum + one, 0);
    if (unsized === 0 || left <= 0) continue;
    for (let next = at; next < Math.min(at + many, count); next += 1)
      if (sizes[next] === 0) sizes[next] = left / unsized;
  }
  return sizes;
}

function starts(sizes: number[], from: number): number[] {
  const known = sizes.filter((size) => size > 0);
  const usual = known.length > 0 ? Math.min(...known.slice(0, 500)) : UNSIZED;
  const list = [from];
  let at = from;
  for (const size of sizes) {
    at += size > 0 ? size : usual;
    list.push(at);
  }
  return list;
}
