import type { Block, Proof, Reason, Side, Step } from '../blocks.ts';
import { escapeHtml, safe } from './clean.ts';
import { lineHtml, ownHtml, rowsHtml, tagHtml } from './html-line.ts';

type Of<K extends Block['block']> = Extract<Block, { block: K }>;
type Makers = { [K in Block['block']]: (block: Of<K>) => string };

const makers: Makers = {
  verdict: verdictHtml,
  text: ({ line, tone }) => `<p${tone ? ` class="${tone}"` : ''}>${lineHtml(line)}</p>`,
  heading: ({ says }) => `<h3>${ownHtml(says)}</h3>`,
  facts: ({ rows }) => rowsHtml(rows),
  list: ({ items }) => `<ul>${items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`,
  reasons: ({ items }) => `<ol class="reasons">${items.map(reasonHtml).join('')}</ol>`,
  cards: ({ cards }) =>
    `<div class="cards">${cards
      .map(
        ({ title, badge, value, rows }) =>
          `<article><h3>${ownHtml(title)}${badge ? tagHtml(badge) : ''}</h3><p class="value">${lineHtml(value)}</p>${rowsHtml(rows)}</article>`,
      )
      .join('')}</div>`,
  compare: ({ left, right, sign, tone }) =>
    `<div class="compare ${tone}">${sideHtml(left)}<div class="sign" aria-hidden="true">${ownHtml(sign)}</div>${sideHtml(right)}</div>`,
  timeline: timelineHtml,
  table: tableHtml,
  bars: barsHtml,
  map: ({ svg, says }) => `<figure class="map" role="group" aria-label="${escapeHtml(says)}">${svg}</figure>`,
  pictures: ({ pictures }) => `<div class="pictures">${pictures.map(pictureHtml).join('')}</div>`,
  quotation: ({ label, quote }) =>
    `<figure class="quotation"><figcaption>${ownHtml(label)}</figcaption><blockquote dir="auto">${escapeHtml(safe(quote))}</blockquote></figure>`,
  reproduction: ({ label, inert, height }) =>
    `<figure class="reproduction"><figcaption>${ownHtml(label)}</figcaption><iframe sandbox="" title="${escapeHtml(label)}" referrerpolicy="no-referrer" style="height:${Math.round(height)}px" srcdoc="${escapeHtml(inert)}"></iframe></figure>`,
  proofs: ({ proofs }) => `<ol class="proofs">${proofs.map(proofHtml).join('')}</ol>`,
};

/** One block as HTML. */
export function blockHtml(block: Block): string {
  const make = makers[block.block] as (block: Block) => string;
  return make(block);
}

/** Base64 holds no letter that means something in HTML; what is anything else is shown by its path alone. */
function pictureHtml({ path, says, data = '', lacks = '' }: Of<'pictures'>['pictures'][number]): string {
  const source = /^[A-Za-z0-9+/]+={0,2}$/.test(data) ? `data:image/png;base64,${data}` : undefined;
  const shown = source ? `<img src="${source}" alt="${escapeHtml(says)}">` : `${escapeHtml(path)}<br>${ownHtml(lacks)}`;
  return `<figure><figcaption>${ownHtml(says)}</figcaption>${shown}</figure>`;
}

function verdictHtml({ tone, label, says, score, scoreSays, rows }: Of<'verdict'>): string {
  const percent = Math.max(1, Math.min(99, Math.round(score * 100)));
  return [
    `<div class="verdict ${tone}"><p class="label">${ownHtml(label)}</p><p class="says">${lineHtml(says)}</p>`,
    `<div class="score"><span>${ownHtml(scoreSays)}</span><div class="gauge" aria-hidden="true"><i style="width:${percent}%"></i></div></div>`,
    `${rowsHtml(rows)}</div>`,
  ].join('');
}

function reasonHtml({ tag, tone, says, weight, note }: Reason): string {
  const about = note ? `<p class="note">${lineHtml(note)}</p>` : '';
  return `<li>${tagHtml({ tag, tone })}<div>${lineHtml(says)}${about}</div>${weight === undefined ? '' : `<span class="weight">${ownHtml(weight)}</span>`}</li>`;
}

function sideHtml({ label, value, rows }: Side): string {
  return `<div class="side"><p class="side-label">${ownHtml(label)}</p><p class="value">${lineHtml(value)}</p>${rowsHtml(rows)}</div>`;
}

function timelineHtml({ steps, trustLine, above, line }: Of<'timeline'>): string {
  const border = `<li class="trust-line"><span>${ownHtml(line)}</span></li>`;
  const items = steps.map((step, index) => stepHtml(step) + (index === trustLine ? border : ''));
  const caption = trustLine >= 0 ? `<p class="above">${ownHtml(above)}</p>` : '';
  return `${caption}<ol class="timeline">${trustLine < 0 ? border : ''}${items.join('')}</ol>`;
}

function stepHtml({ trusted, title, badges, rows, gap }: Step): string {
  return [
    `<li class="${trusted ? 'trusted' : 'unproven'}"><p class="step-title">${lineHtml(title)}${badges.map(tagHtml).join('')}</p>`,
    rowsHtml(rows),
    gap === undefined ? '' : `<p class="gap">${ownHtml(gap)}</p>`,
    '</li>',
  ].join('');
}

function tableHtml({ columns, rows }: Of<'table'>): string {
  const head = columns.map((column) => `<th scope="col">${ownHtml(column)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, index) => `<td data-label="${escapeHtml(columns[index] ?? '')}"><div>${lineHtml(cell)}</div></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function barsHtml({ form, says, bars }: Of<'bars'>): string {
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
  const items = bars.map(({ label, count }) => {
    const bar = count === 0 ? '' : `<i style="--share:${(count / most).toFixed(3)};--count:${count}"></i>`;
    const parts = form === 'hours' ? `${count === 0 ? '' : `<b>${count}</b>`}${bar}` : `${bar}<b>${count}</b>`;
    return `<li><span>${ownHtml(label)}</span><div>${parts}</div></li>`;
  });
  return `<figure class="bars ${form}"><figcaption>${ownHtml(says)}</figcaption><ol>${items.join('')}</ol></figure>`;
}

function proofHtml({ number, title, place, rows, exhibit }: Proof): string {
  return [
    `<li id="ev-${number}"><p class="proof-title"><b>${number}</b> ${ownHtml(title)} <span>${ownHtml(place)}</span></p>`,
    exhibit ? `<pre dir="auto">${escapeHtml(safe(exhibit))}</pre>` : '',
    rows.length > 0 ? rowsHtml(rows) : '',
    '</li>',
  ].join('');
}
