import type { Block } from '../blocks.ts';
import { cleanText } from './clean.ts';
import { columns, padded } from './columns.ts';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const HEIGHTS = '▁▂▃▄▅▆▇█';
const LONGEST = 40;
/** Columns of one mail, while there is room. */
const WIDEST = 2;

/** A block of counts in letters of fixed width, at most `width` columns wide. */
export function textBars({ form, says, bars }: Extract<Block, { block: 'bars' }>, width: number): string[] {
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
  return [cleanText(says), ...(form === 'hours' ? hours(bars, most) : rows(bars, most, width))];
}

type Bar = { label: string; count: number };

function rows(bars: Bar[], most: number, width: number): string[] {
  const labels = bars.reduce((widest, { label }) => Math.max(widest, columns(label)), 0);
  const room = Math.max(8, Math.min(LONGEST, width - labels - String(most).length - 4));
  return bars.map(({ label, count }) => {
    const bar = count === 0 ? '' : `${barOf(count * Math.min(WIDEST, room / most))} `;
    return `  ${padded(cleanText(label), labels)} ${bar}${count}`;
  });
}

function barOf(length: number): string {
  const eighths = Math.max(1, Math.round(length * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** Two columns an hour, with every sixth hour named below. */
function hours(bars: Bar[], most: number): string[] {
  const heights = bars.map(({ count }) =>
    count === 0 ? '··' : (HEIGHTS.at(Math.ceil((count / most) * 8) - 1) ?? '').repeat(2),
  );
  const names = bars.map(({ label }, hour) => (hour % 6 === 0 || hour === bars.length - 1 ? padded(label, 2) : '  '));
  return [`  ${heights.join('')}`, `  ${names.join('')}`];
}
