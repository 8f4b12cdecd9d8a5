import { Parser, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { defangText, defangUrl } from '../../util/defang.ts';
import { cleanText, escapeHtml } from '../render/clean.ts';
import type { Language } from '../story.ts';
import { safeStyle } from './style.ts';

const MOST_INPUT = 512 * 1024;
const MOST_OUTPUT = 300_000;
const MOST_NODES = 20_000;
const DEEPEST = 120;
/** Small, because a few bytes can clone thousands of open formatting elements (HTML, 13.2.4.3). */
const BITE = 256;

const KEPT = new Set(
  (
    'abbr address article aside b bdi big blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q rp rt ruby s samp ' +
    'section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);
/** Shown as a block with what is inside, under another name. */
const BECOMES_BLOCK = new Set(['body', 'form', 'fieldset', 'details', 'summary', 'legend', 'html']);
const DROPPED = new Set(
  (
    'applet audio base embed frame frameset head iframe link math meta noembed noframes noscript object param plaintext ' +
    'script source style svg template textarea title track video xmp'
  ).split(' '),
);
const FIELDS = new Set(['input', 'select', 'button']);
const VOID = new Set(['br', 'hr', 'col', 'wbr']);
const NUMBERS = new Set(['width', 'height', 'colspan', 'rowspan', 'border', 'cellpadding', 'cellspacing', 'size']);
const WORDS = new Set(['align', 'valign', 'bgcolor', 'color', 'face', 'dir', 'lang']);

export interface Inert {
  /** A whole document for a sandboxed `srcdoc`. */
  inert: string;
  /** Pixels that it probably needs. */
  height: number;
  cutOff: boolean;
}

interface Work {
  out: string[];
  size: number;
  nodes: number;
  cutOff: boolean;
  language: Language;
  mask: (text: string) => string;
}

/**
 * A mail's HTML rebuilt from its tree by allow-list: the looks stay, and nothing is left that could run, load, submit
 * or be followed. Links keep their defanged target as a title, pictures become a box with their words.
 */
export function inertHtml(html: string, language: Language, mask: (text: string) => string): Inert {
  const work: Work = { out: [], size: 0, nodes: 0, cutOff: html.length > MOST_INPUT, language, mask };
  const document = parsed(html.slice(0, MOST_INPUT), work);
  for (const child of document.childNodes) rebuild(child, work, 0);
  const content = work.out.join('');
  const letters = content.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length;
  const blocks = content.split(/<(?:p|div|tr|br|li|h\d)\b/).length;
  const height = Math.max(150, Math.min(1400, 60 + Math.round(letters * 0.6 + blocks * 20)));
  return { inert: page(content, language), height, cutOff: work.cutOff };
}

/** Parses in small bites and stops at the node limit, so that no input can make the tree grow without bound. */
function parsed(html: string, work: Work): Tree.Document {
  let made = 0;
  const counting = { ...tree, createElement: count(tree.createElement) };
  function count<A extends unknown[], R>(create: (...given: A) => R): (...given: A) => R {
    return (...given) => {
      made += 1;
      return create(...given);
    };
  }
  const parser = new Parser<Tree.DefaultTreeAdapterMap>({ treeAdapter: counting, scriptingEnabled: false });
  for (let start = 0; start < html.length; start += BITE) {
    if (made > MOST_NODES) {
      work.cutOff = true;
      break;
    }
    parser.tokenizer.write(html.slice(start, start + BITE), start + BITE >= html.length);
  }
  return parser.document;
}

function emit(work: Work, text: string): void {
  if (work.size + text.length > MOST_OUTPUT) {
    work.cutOff = true;
    return;
  }
  work.out.push(text);
  work.size += text.length;
}

function rebuild(node: Tree.Node, work: Work, depth: number): void {
  work.nodes += 1;
  if (work.nodes > MOST_NODES || work.size >= MOST_OUTPUT - 1_000) {
    work.cutOff = true;
    return;
  }
  if (tree.isTextNode(node)) emit(work, safeText(node.value, work));
  else if (tree.isElementNode(node)) element(node, work, depth);
}

function element(node: Tree.Element, work: Work, depth: number): void {
  const { tagName } = node;
  if (DROPPED.has(tagName)) skipped(node, work);
  else if (tagName === 'img' || tagName === 'picture') emit(work, picture(node, work));
  else if (FIELDS.has(tagName)) field(node, work, depth);
  else container(node, work, depth);
}

function container(node: Tree.Element, work: Work, depth: number): void {
  const link = node.tagName === 'a' || node.tagName === 'area';
  const name = elementName(node.tagName, link);
  const attributes = `${link ? linkMark(node, work) : ''}${looks(node)}`;
  const bare = attributes === '' && (node.tagName === 'html' || node.tagName === 'body');
  const opens = depth < DEEPEST && !bare;
  if (opens) emit(work, `<${name}${attributes}>`);
  if (VOID.has(name)) return;
  for (const child of node.childNodes) if (depth < 4 * DEEPEST) rebuild(child, work, depth + 1);
  if (opens) work.out.push(`</${name}>`);
}

function elementName(tagName: string, link: boolean): string {
  if (link) return 'span';
  if (KEPT.has(tagName)) return tagName;
  return BECOMES_BLOCK.has(tagName) ? 'div' : 'span';
}

/** What the page would not show is left out, but a frame or a film is a hole that a reader should know of. */
function skipped(node: Tree.Element, work: Work): void {
  if (['iframe', 'object', 'embed', 'video', 'audio', 'svg', 'math', 'frame'].includes(node.tagName))
    emit(work, `<span class="mk-box">[${escapeHtml(node.tagName)}]</span>`);
}

function picture(node: Tree.Element, work: Work): string {
  const word = work.language === 'ja' ? '画像' : 'picture';
  const words = attribute(node, 'alt').slice(0, 200);
  const says = words === '' ? `[${word}]` : `[${word}: ${safeText(words, work)}]`;
  const source = attribute(node, 'src').slice(0, 300);
  return `<span class="mk-box" title="${safeText(defangUrl(source), work)}">${says}</span>`;
}

function field(node: Tree.Element, work: Work, depth: number): void {
  if (attribute(node, 'type').toLowerCase() === 'hidden') return;
  const words = [attribute(node, 'value'), attribute(node, 'placeholder'), attribute(node, 'type')].find(Boolean) ?? '';
  emit(work, `<span class="mk-field"${looks(node)}>${safeText(words.slice(0, 100), work)}`);
  if (node.tagName === 'button')
    for (const child of node.childNodes) if (depth < DEEPEST) rebuild(child, work, depth + 1);
  work.out.push('</span>');
}

function linkMark(node: Tree.Element, work: Work): string {
  const target = attribute(node, 'href').slice(0, 500);
  return target === '' ? '' : ` class="mk-link" title="${safeText(defangUrl(target), work)}"`;
}

/** Attributes that change looks only, each value held to digits, words or colours. */
function looks(node: Tree.Element): string {
  return node.attrs
    .slice(0, 40)
    .map(({ name, value }) => {
      if (name === 'style') return attributeText('style', safeStyle(value));
      if (NUMBERS.has(name) && /^\d{1,4}%?$/.test(value.trim())) return attributeText(name, value.trim());
      if (WORDS.has(name) && /^[\p{L}\p{N} #,_-]{1,60}$/u.test(value)) return attributeText(name, value);
      return '';
    })
    .join('');
}

function attributeText(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`;
}

function attribute(node: Tree.Element, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? '';
}

function safeText(text: string, work: Work): string {
  return escapeHtml(defangText(cleanText(work.mask(text))));
}

function page(content: string, language: Language): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${PAGE_STYLE}</style></head><body>${content}</body></html>`;
}

const PAGE_STYLE =
  'html{color-scheme:light;background:#fff;color:#111}body{margin:16px;font-family:sans-serif;overflow-wrap:anywhere}' +
  'body *{-webkit-print-color-adjust:exact;print-color-adjust:exact}table{max-width:100%}.mk-link{cursor:help;text-decoration:underline dotted}' +
  '.mk-box{display:inline-block;border:1px dashed #999;color:#555;background:#f4f4f4;padding:2px 8px;font-size:12px}' +
  '.mk-field{display:inline-block;border:1px solid #999;color:#555;background:#fff;padding:2px 8px;min-width:6em}';
