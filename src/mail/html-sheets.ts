import { type Rule, readSheet } from './html-css.ts';
import { familiesIn } from './html-fonts.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, localName, textInside, walk } from './html-tree.ts';

/** What holds for the whole page, wherever it stands in it. */
export interface PageWide {
  rules: Rule[];
  /** Addresses that style sheets fetch. */
  urls: string[];
  fonts: string[];
  /** The first `<base href>` counts (WHATWG HTML section 4.2.3). */
  base?: string;
  /** Text of scripts, for pages that are opened in a browser. */
  scripts: string[];
}

const TOTAL = 1024 * 1024;

/** Gathers style sheets, scripts and the base address of a page. */
export function pageWide(root: HtmlNode): PageWide {
  const page: PageWide = { rules: [], urls: [], fonts: [], scripts: [] };
  let room = TOTAL;
  walk(
    root,
    (node) => {
      if (!isElement(node)) return 'childNodes' in node;
      if (node.tagName === 'style' || localName(node) === 'script') {
        const text = textInside(node).slice(0, room);
        room -= text.length;
        if (node.tagName === 'style') addSheet(page, text, node);
        else page.scripts.push(text);
      }
      const base = node.tagName === 'base' ? attribute(node, 'href') : undefined;
      if (base !== undefined) page.base ??= base;
      return true;
    },
    () => undefined,
  );
  return page;
}

function addSheet(page: PageWide, text: string, style: HtmlElement): void {
  const media = attribute(style, 'media')?.trim().toLowerCase() ?? 'all';
  const sheet = readSheet(text);
  page.urls.push(...sheet.urls.slice(0, 200));
  page.fonts.push(...[...sheet.faces, ...sheet.rules.map((rule) => rule.declarations)].flatMap(familiesIn));
  if (media === 'all' || media === 'screen' || media === '') page.rules.push(...sheet.rules);
}
