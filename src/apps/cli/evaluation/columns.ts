import type { Share } from './statistics.ts';

/** Lines of cells that stand below each other: the first column left, the others right. */
export function columns(rows: string[][]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const gap = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
      return at === 0 ? cell + gap : gap + cell;
    });
    return `  ${cells.join('  ').trimEnd()}`;
  });
}

/** A Japanese letter takes two columns of a terminal. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

export function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}

/** `12.3 % (10.1 – 14.9 %)`; a dash where there is nothing to count. */
export function rateWithInterval({ rate, interval }: Share): string {
  if (rate === undefined || interval === undefined) return '–';
  return `${percent(rate)} (${interval.map((end) => (end * 100).toFixed(1)).join('–')} %)`;
}

/** `3 / 178 (≤ 4.8 %)`: count, of how many, and the upper end of the interval. */
export function countWithBound({ count, of, interval }: Share): string {
  const bound = interval === undefined ? '' : ` (≤ ${(interval[1] * 100).toFixed(of < 1000 ? 1 : 2)} %)`;
  return `${count} / ${of}${bound}`;
}
