import type { Declarations } from './html-css.ts';
import { type HtmlElement, isElement } from './html-tree.ts';

/** Where the text before and after an element stands apart from the text inside. */
export interface Edge {
  /** Line breaks at both ends; 0 for text that runs on. */
  breaks: 0 | 1 | 2;
  /** A table cell that another one follows. */
  cell: boolean;
}

const RUNS_ON: Edge = { breaks: 0, cell: false };
const BLOCK: Edge = { breaks: 1, cell: false };
const PARAGRAPH: Edge = { breaks: 2, cell: false };
const CELL: Edge = { breaks: 0, cell: true };

/** Displayed as blocks by the HTML standard's rendering section; rows of a table and captions begin lines as well. */
const BLOCKS = new Set(
  'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody text tfoot thead tr ul xmp'.split(
    ' ',
  ),
);

/** How the element divides the text; a paragraph keeps an empty line, as `innerText` does. */
export function edgeOf(element: HtmlElement, css: Declarations): Edge {
  const display = css.get('display')?.value.toLowerCase() ?? '';
  if (element.tagName === 'p') return PARAGRAPH;
  if (display.startsWith('inline') || display === 'contents') return RUNS_ON;
  if (display === 'table-cell') return followed(element) ? CELL : RUNS_ON;
  if (/^(?:block|flex|grid|table|table-row|table-caption|list-item|flow-root)$/.test(display)) return BLOCK;
  if (element.tagName === 'td' || element.tagName === 'th') return followed(element) ? CELL : RUNS_ON;
  return BLOCKS.has(element.tagName) ? BLOCK : RUNS_ON;
}

/** Looks only a little way ahead: what stands between cells is white space. */
function followed(element: HtmlElement): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  const last = siblings.slice(-3).filter(isElement).at(-1);
  return last !== undefined && last !== element;
}
