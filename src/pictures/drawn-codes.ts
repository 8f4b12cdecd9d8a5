import type { Source } from '../answer.ts';
import type { Code } from '../mail/content.ts';
import type { Defect, Mail } from '../mail/mail.ts';
import { codesIn } from './code-reader.ts';
import { type Drawn, drawHtml, drawText } from './draw-html.ts';
import { holdsBlocks } from './draw-letters.ts';
import { rastersOf } from './raster.ts';

/** Pages of one mail that are drawn, and letters of each. */
const LIMITS = { pages: 4, letters: 1_000_000 };
/**
 * The smallest QR code that holds an address has about two hundred runs of modules in its rows, drawn one after the other
 * with nothing between them. Newsletters have as many empty cells, but seldom two together.
 */
const LEAST_TOGETHER = 80;
const EMPTY_CELL =
  /<(?:td|th|div|span|i|b|p|li|u|s|em)\b[^<>]{0,400}>(?:<img\b[^<>]{0,400}>)?(?:\s|&nbsp;|&#160;|&#xa0;|\u00a0){0,16}<[/tdsib]/gi;
/** What may stand between two of them: ends and beginnings of elements. */
const TAGS_ALONE = /^[^<>]{0,16}>?\s{0,80}(?:<[/a-z][^<>]{0,120}>\s{0,80}){0,6}(?:<[/a-z][^<>]{0,120})?$/i;

/** Codes that are no pictures: drawn with coloured cells of the HTML, or with block letters of a text. What was not drawn to its end becomes a defect. */
export async function drawnCodes({ body }: Mail): Promise<{ codes: Code[]; defects: Defect[] }> {
  const codes: Code[] = [];
  const defects: Defect[] = [];
  const leave = (detail: string, source: Source) => defects.push({ kind: 'picture-not-read', detail, source });
  const pages = body.htmls.filter(({ html }) => mayDraw(html));
  for (const { html, source } of pages.slice(0, LIMITS.pages)) {
    const drawn = drawHtml(html.slice(0, LIMITS.letters));
    codes.push(...(await codesOf(drawn, source)));
    if (drawn.cut) leave('drawn: not to its end', source);
  }
  for (const { source } of pages.slice(LIMITS.pages, LIMITS.pages + 1))
    leave(`drawn: more than ${LIMITS.pages}`, source);
  for (const { html, source } of body.htmls) {
    if (html.length > LIMITS.letters && mayDraw(html.slice(LIMITS.letters))) leave('drawn: not to its end', source);
  }
  const [source] = body.sources;
  for (const text of [body.plain ?? '', body.htmls.length === 0 ? body.text : '']) {
    if (!source || !holdsBlocks(text)) continue;
    const drawn = drawText(text.slice(0, LIMITS.letters));
    codes.push(...(await codesOf(drawn, source)));
    if (drawn.cut) leave('drawn: not to its end', source);
  }
  return { codes, defects };
}

function mayDraw(html: string): boolean {
  const start = html.slice(0, LIMITS.letters);
  if (holdsBlocks(start)) return true;
  let end = -1;
  let together = 0;
  for (const match of start.matchAll(EMPTY_CELL)) {
    const between = match.index - end;
    if (end >= 0 && between < 300 && TAGS_ALONE.test(start.slice(end, match.index))) together += 1;
    if (together >= LEAST_TOGETHER) return true;
    end = match.index + match[0].length;
  }
  return false;
}

async function codesOf({ boxes }: Drawn, source: Source): Promise<Code[]> {
  const letters = boxes.filter(({ letter }) => letter).length;
  const where = letters * 2 > boxes.length ? 'qr-letters' : 'qr-cells';
  const codes: Code[] = [];
  for (const raster of rastersOf(boxes)) {
    const found = (await codesIn(raster, true)) ?? [];
    codes.push(...found.map(({ format, text }) => ({ format, text: text.slice(0, 4096), where, source }) as const));
  }
  return codes;
}
