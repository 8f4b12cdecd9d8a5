import type { Code } from '../mail/content.ts';
import type { Mail } from '../mail/mail.ts';
import { codesIn } from './code-reader.ts';
import { drawHtml, drawText } from './draw-html.ts';
import { holdsBlocks } from './draw-letters.ts';
import type { Box } from './drawing.ts';
import { rasterOf } from './raster.ts';

/** Pages of one mail that are drawn, and letters of each. */
const LIMITS = { pages: 4, letters: 1_000_000 };
/** A page with fewer empty or coloured cells draws no code. */
const LEAST_CELLS = 60;
const EMPTY_CELLS =
  /<(?:td|th|div|span|i|b|p|li|u|s|em)\b[^<>]{0,400}>(?:\s|&nbsp;|&#160;|&#xa0;|\u00a0){0,16}<[/tdsib]/gi;
const COLOURED = /\bbgcolor\s{0,4}=|\bbackground(?:-color)?\s{0,4}:/gi;

/** Codes that are no pictures: drawn with coloured cells of the HTML, or with block letters of a text. */
export async function drawnCodes({ body }: Mail): Promise<Code[]> {
  const codes: Code[] = [];
  for (const { html, source } of body.htmls.slice(0, LIMITS.pages)) {
    if (mayDraw(html)) codes.push(...(await codesOf(drawHtml(html.slice(0, LIMITS.letters)), source)));
  }
  const [source] = body.sources;
  for (const text of [body.plain ?? '', body.htmls.length === 0 ? body.text : '']) {
    if (source && holdsBlocks(text)) codes.push(...(await codesOf(drawText(text.slice(0, LIMITS.letters)), source)));
  }
  return codes;
}

function mayDraw(html: string): boolean {
  const start = html.slice(0, LIMITS.letters);
  const cells = start.match(EMPTY_CELLS)?.length ?? 0;
  return cells >= LEAST_CELLS || (start.match(COLOURED)?.length ?? 0) >= LEAST_CELLS || holdsBlocks(start);
}

async function codesOf(boxes: Box[], source: Code['source']): Promise<Code[]> {
  const raster = rasterOf(boxes);
  if (!raster) return [];
  const letters = boxes.filter(({ letter }) => letter).length;
  const where = letters * 2 > boxes.length ? 'qr-letters' : 'qr-cells';
  const found = (await codesIn(raster)) ?? [];
  return found.map(({ format, text }) => ({ format, text: text.slice(0, 4096), where, source }));
}
