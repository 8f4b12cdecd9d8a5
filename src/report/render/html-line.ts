import type { Line, Quote, Row, Run } from '../blocks.ts';
import { cleanText, escapeHtml, FOLDER, mayLead, safe } from './clean.ts';

/** Addresses and the like up to this length stay on one line in tables. */
const SHORT = 20;

/** Our own words. */
export function ownHtml(text: string): string {
  return escapeHtml(cleanText(text)).replaceAll('\n', '<br>');
}

/** A line as HTML; strangers' text stands alone in its direction, so that it cannot turn its neighbours. */
export function lineHtml(line: Line): string {
  return line.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (typeof run === 'string') return ownHtml(run);
  if ('quoted' in run) return quoteHtml(run);
  if ('strong' in run) return `<strong>${ownHtml(run.strong)}</strong>`;
  if ('tag' in run) return tagHtml(run);
  if ('evidence' in run) return evidenceHtml(run.evidence);
  if ('section' in run) return `<a href="#${escapeHtml(run.section)}">${ownHtml(run.says)}</a>`;
  if ('case' in run) {
    if (!FOLDER.test(run.case)) return ownHtml(run.says);
    return `<a href="../${run.case}/report.html">${ownHtml(run.says)}</a>`;
  }
  return mayLead(run.link)
    ? `<a href="${escapeHtml(run.link)}" rel="noopener noreferrer">${ownHtml(run.says)}</a>`
    : ownHtml(run.says);
}

function quoteHtml(quote: Quote): string {
  const text = escapeHtml(safe(quote)).replaceAll('\n', '<br>');
  if (quote.as === 'code')
    return `<code dir="auto"${quote.quoted.length <= SHORT ? ' class="short"' : ''}>${text}</code>`;
  return quote.as === 'prose' ? text : `<bdi>${text}</bdi>`;
}

export function tagHtml({ tag, tone }: { tag: string; tone: string }): string {
  return `<span class="tag ${tone}">${ownHtml(tag)}</span>`;
}

function evidenceHtml(numbers: number[]): string {
  const marks = numbers.map((number) => `<a href="#ev-${number}">${number}</a>`).join('');
  return `<sup class="ev">${marks}</sup>`;
}

export function rowsHtml(rows: Row[]): string {
  const items = rows.map(
    ({ label, value, note }) =>
      `<div><dt>${ownHtml(label)}</dt><dd>${lineHtml(value)}${note ? `<p class="note">${lineHtml(note)}</p>` : ''}</dd></div>`,
  );
  return `<dl>${items.join('')}</dl>`;
}
