import { budgetForEnds, type HtmlBudget, htmlBudget } from './html-budget.ts';
import { type HtmlReading, readHtml, TEXT_LIMIT } from './visible-html.ts';

/** UTF-16 units at the end of a page that is too long to be read as a whole. */
const END = 128 * 1024;

/** Of one mail. */
export interface HtmlBudgets {
  pages: HtmlBudget;
  ends: HtmlBudget;
}

export function htmlBudgets(): HtmlBudgets {
  return { pages: htmlBudget(), ends: budgetForEnds() };
}

/**
 * Reads a page, and its end by itself where it grew beyond what is read: a thousand invisible elements for each letter
 * would hide whatever stands behind them.
 */
export function readWholeHtml(html: string, budgets: HtmlBudgets): HtmlReading {
  const whole = readHtml(html, budgets.pages);
  if (!whole.truncated || html.length <= END) return whole;
  const end = readHtml(html.slice(-END), budgets.ends);
  const text = whole.text === '' ? '' : `${whole.text}\n`;
  const fits = text.length + end.text.length <= TEXT_LIMIT;
  return {
    ...whole,
    text: fits ? `${text}${end.text}` : whole.text,
    links: [...whole.links, ...end.links],
    covered: fits ? [...whole.covered, ...end.covered.map((span) => shifted(span, text.length))] : whole.covered,
    scripts: [...whole.scripts, ...end.scripts],
  };
}

function shifted({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}
