import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { type HtmlBudget, shareOf } from './html-budget.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** 4 MiB of HTML, in UTF-16 units. */
export const HTML_LIMIT = 4 * 1024 * 1024;

export interface HtmlTree {
  document: HtmlDocument;
  /** The text was longer, or grew into more elements, than is read. */
  truncated: boolean;
}

/**
 * The tree that a browser with scripts switched off builds from the text (WHATWG HTML section 13.2). It reopens every
 * unclosed formatting element in each new paragraph, so that a few kilobytes can grow into millions of elements: the
 * budget bounds them, and is charged with what was used.
 */
export function parseHtml(html: string, budget: HtmlBudget): HtmlTree {
  const limit = shareOf(budget).elements;
  let elements = 0;
  const parser = new Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements += 1;
        if (elements > limit) parser.tokenizer.pause();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      appendChild(parent, child) {
        if (elements <= limit) defaultTreeAdapter.appendChild(parent, child);
      },
    },
  });
  parser.tokenizer.write(html.slice(0, HTML_LIMIT), true);
  budget.elements -= elements;
  return { document: parser.document, truncated: html.length > HTML_LIMIT || elements > limit };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Lower case tag name without its namespace prefix: `v:roundrect` is `roundrect`. */
export function localName(element: HtmlElement): string {
  const name = element.tagName.toLowerCase();
  return name.slice(name.indexOf(':') + 1);
}

/** The attribute's value; `xlink:href` is found under either spelling that the parser gives it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name && !one.prefix)?.value;
}

/** Visits every node in document order without recursion; `enter` returns false to leave out what is below. */
export function walk(root: HtmlNode, enter: (node: HtmlNode) => boolean, leave: (node: HtmlNode) => void): void {
  const open: { node: HtmlNode; next: number }[] = [];
  let node: HtmlNode | undefined = root;
  while (node) {
    if (enter(node)) open.push({ node, next: 0 });
    else leave(node);
    node = nextOf(open, leave);
  }
}

function nextOf(open: { node: HtmlNode; next: number }[], leave: (node: HtmlNode) => void): HtmlNode | undefined {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = childrenOf(top.node)[top.next];
    top.next += 1;
    if (child) return child;
    leave(top.node);
    open.pop();
  }
  return undefined;
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  // A template keeps its content apart (WHATWG HTML section 4.12.3); programs that know none show it.
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** All text directly below the element, as of <style>, <script>, <textarea>. */
export function textInside(element: HtmlElement): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
