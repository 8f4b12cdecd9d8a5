import type { Section } from '../blocks.ts';
import type { Front } from '../front.ts';
import type { Language } from '../story.ts';
import { escapeHtml } from './clean.ts';
import { blockHtml } from './html-block.ts';
import { lineHtml, ownHtml } from './html-line.ts';
import { PAGE_STYLE } from './style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole report as one page that needs nothing but itself: no script, no request, no font, no picture from elsewhere. */
export function renderHtml(front: Front, sections: Section[], language: Language): string {
  const contents = sections.map(
    ({ id, title }, index) => `<li><a href="#${escapeHtml(id)}"><i>${index}</i>${ownHtml(title)}</a></li>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no, email=no, address=no">',
    `<title>${ownHtml(front.title)}</title><style>${PAGE_STYLE}</style></head><body>`,
    `<header><p class="kind">${ownHtml(front.kind)}</p><h1>${lineHtml(front.subject)}</h1><p class="meta">${lineHtml(front.meta)}</p>`,
    front.warning ? `<p class="warning">${ownHtml(front.warning)}</p>` : '',
    `</header><nav aria-label="${escapeHtml(front.contents)}"><ol>${contents.join('')}</ol></nav><main>`,
    ...sections.map(sectionHtml),
    `</main><footer><p>${lineHtml(front.footer)}</p></footer></body></html>\n`,
  ].join('');
}

function sectionHtml({ id, title, blocks }: Section, index: number): string {
  const number = index === 0 ? '' : `<i>${index}</i>`;
  return `<section id="${escapeHtml(id)}"><h2>${number}${ownHtml(title)}</h2>${blocks.map(blockHtml).join('')}</section>`;
}
