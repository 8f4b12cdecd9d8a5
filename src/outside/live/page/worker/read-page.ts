/// <reference lib="dom" />
import type { PageContent } from '../../../page-visit.ts';

/**
 * Runs inside the page, in a world of its own where the page's scripts can have changed nothing. Reads the document as it
 * stands and returns plain data. Written as one function, since only its source reaches the browser.
 */
export function readPage(): Omit<PageContent, 'frames'> {
  const MOST = { text: 20_000, label: 200, url: 2000, forms: 20, fields: 60, pictures: 200, links: 300 };
  const cut = (text: string | null | undefined, most: number) =>
    (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
  const absolute = (text: string | null | undefined) => {
    if (!text) return '';
    return (URL.parse(text, document.baseURI)?.href ?? text).slice(0, MOST.url);
  };

  const controls = [...document.querySelectorAll('input, select, textarea')].filter(
    (one) => !/^(?:hidden|submit|button|image|reset)$/.test(one.getAttribute('type') ?? ''),
  );
  const labelOf = (one: Element) => {
    const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const own = ['placeholder', 'aria-label', 'title'].map((name) => one.getAttribute(name));
    return cut([...labels, ...own].filter(Boolean).join(' '), MOST.label);
  };
  const fieldOf = (one: Element) => ({
    type: one.localName === 'input' ? (one as HTMLInputElement).type : one.localName,
    name: cut(one.getAttribute('name') ?? one.id, MOST.label),
    label: labelOf(one),
    autocomplete: cut(one.getAttribute('autocomplete'), MOST.label),
  });
  const formOf = (form: HTMLFormElement | null) => ({
    action: form?.hasAttribute('action') ? absolute(form.getAttribute('action')) : '',
    method: (form?.getAttribute('method') ?? 'get').toLowerCase().slice(0, 10),
    fields: controls
      .filter((one) => (one as HTMLInputElement).form === form)
      .slice(0, MOST.fields)
      .map(fieldOf),
  });
  const forms = [...[...document.forms].slice(0, MOST.forms).map(formOf), formOf(null)];

  const marks: string[] = [];
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (let seen = 0; seen < 500 && comments.nextNode(); seen += 1) {
    const text = comments.currentNode.textContent ?? '';
    if (/saved from url|HTTrack|Mirrored from/i.test(text)) marks.push(`copied: ${cut(text, MOST.label)}`);
  }
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content');
  if (generator) marks.push(`generator: ${cut(generator, MOST.label)}`);
  if (document.querySelector('[oncontextmenu]')) marks.push('no-context-menu');

  return {
    title: cut(document.title, MOST.label),
    headings: [...document.querySelectorAll('h1, h2')].slice(0, 10).map((one) => cut(one.textContent, MOST.label)),
    language: cut(document.documentElement.lang, 35),
    text: (document.body?.innerText ?? '').slice(0, MOST.text),
    forms: forms.filter(({ fields }) => fields.length > 0),
    pictures: [...document.images].slice(0, MOST.pictures).map((image) => ({
      url: absolute(image.currentSrc || image.getAttribute('src')),
      alt: cut(image.alt, MOST.label),
      broken: image.complete && image.naturalWidth === 0 && image.getAttribute('src') !== null,
    })),
    links: [...document.querySelectorAll('a[href]')].slice(0, MOST.links).map((link) => ({
      url: absolute(link.getAttribute('href')),
      text: cut(link.textContent, MOST.label),
    })),
    icon: absolute(document.querySelector('link[rel~="icon" i]')?.getAttribute('href')),
    marks: marks.slice(0, 20),
  };
}
