import { type Drawing, paint, type Size, type Style } from './drawing.ts';

/** Quarters of a letter's cell that it fills: upper left 1, upper right 2, lower left 4, lower right 8 (Unicode 2580 to 259F). */
const QUARTERS: Record<string, number> = {
  '▀': 3,
  '▄': 12,
  '▅': 12,
  '▆': 15,
  '▇': 15,
  '█': 15,
  '▉': 15,
  '▊': 15,
  '▌': 5,
  '▐': 10,
  '▓': 15,
  '▖': 4,
  '▗': 8,
  '▘': 1,
  '▙': 13,
  '▚': 9,
  '▛': 7,
  '▜': 11,
  '▝': 2,
  '▞': 6,
  '▟': 14,
  '■': 15,
  '◼': 15,
  '⬛': 15,
  '⚫': 15,
  '●': 15,
};
/** As wide as they are high, in a font of one width. */
const WIDE = /[■□◼◻⬛⬜⚫⚪●○\u3000]/u;
const BLOCKS = /[▀-▟■◼⬛⚫●]/gu;
/** Fewer blocks make no code: a QR code has more than two hundred dark modules, two of which share a letter at most. */
const LEAST_BLOCKS = 60;
const MOST_LETTERS = 60_000;

/** The text may hold a code that is drawn with block letters. */
export function holdsBlocks(text: string): boolean {
  return (text.slice(0, MOST_LETTERS).match(BLOCKS)?.length ?? 0) >= LEAST_BLOCKS;
}

/** Paints one line of letters from the given corner, and says how much room it takes. Only blocks leave a mark. */
export function drawLine(drawing: Drawing, text: string, style: Style, x: number, y: number): Size {
  const height = style.fontSize;
  const half = height / 2;
  let at = x;
  for (const letter of text.slice(0, MOST_LETTERS)) {
    if (letter === '\ufe0f' || letter === '\ufe0e' || letter === '\r') continue;
    const width = WIDE.test(letter) ? height : half;
    if (style.behind !== undefined) paint(drawing, { x: at, y, width, height, grey: style.behind, letter: true });
    const filled = QUARTERS[letter] ?? 0;
    const quarter = { width: width / 2, height: half, grey: style.colour, letter: true };
    if (filled === 15) paint(drawing, { ...quarter, x: at, y, width, height });
    else {
      if (filled & 1) paint(drawing, { ...quarter, x: at, y });
      if (filled & 2) paint(drawing, { ...quarter, x: at + width / 2, y });
      if (filled & 4) paint(drawing, { ...quarter, x: at, y: y + half });
      if (filled & 8) paint(drawing, { ...quarter, x: at + width / 2, y: y + half });
    }
    at += width;
  }
  return { width: at - x, height };
}
