import { pageInAddress, scriptInAddress } from './data-address.ts';
import { type HtmlBudget, htmlBudget, shareOf } from './html-budget.ts';
import { type Cascade, cascadeOf, declarationsOf } from './html-cascade.ts';
import { conditionalHtml } from './html-conditional.ts';
import type { Declarations } from './html-css.ts';
import { edgeOf } from './html-edges.ts';
import { familiesIn, familiesOf } from './html-fonts.ts';
import { isPicture, isSubmit, labelOf } from './html-labels.ts';
import {
  addLink,
  closeElement,
  finishLinks,
  type HtmlLink,
  type LinkWords,
  linkWords,
  openButton,
  openLink,
  type Span,
} from './html-link-words.ts';
import { type HtmlTarget, targetsOf } from './html-links.ts';
import { pageWide } from './html-sheets.ts';
import { isBlank, isHidden, isNoText, PAGE, type Shown, shownIn } from './html-shown.ts';
import { blockEdge, cellEdge, gap, lineBreak, type TextWriter, textWriter, writeText } from './html-text-writer.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, parseHtml, walk } from './html-tree.ts';
import { type HtmlTricks, noTricks, passElement, passShown, passUnseen, type TrickWatch } from './html-tricks.ts';

/** 512 KiB of text, in UTF-16 units. */
export const TEXT_LIMIT = 512 * 1024;
const NAME_LIMIT = 200;
/** UTF-16 units of HTML inside HTML. */
const INNER_LIMIT = 256 * 1024;

/** What one HTML text shows, hides and points to. */
export interface HtmlReading {
  text: string;
  hidden: string;
  links: HtmlLink[];
  /** Ranges of `text` that are words of links. */
  covered: Span[];
  fonts: string[];
  languages: string[];
  /** As written in the first `<base href>`. */
  base?: string;
  scripts: string[];
  tricks: HtmlTricks;
  truncated: boolean;
}

interface Reader {
  cascade: Cascade;
  budget: HtmlBudget;
  visible: TextWriter;
  hidden: TextWriter;
  /** What each open element hands down; the last is the innermost. */
  shown: Shown[];
  edges: ReturnType<typeof edgeOf>[];
  words: LinkWords;
  fonts: Set<string>;
  languages: Set<string>;
  /** HTML inside this HTML that may still be read. */
  inner: number;
  scripts: string[];
  tricks: TrickWatch;
}

/** Reads HTML as a browser without scripts would show it. Bounded by the mail's budget; any text gives a result. */
export function readHtml(html: string, budget: HtmlBudget = htmlBudget()): HtmlReading {
  return readNested(html, INNER_LIMIT, budget);
}

function readNested(html: string, inner: number, budget: HtmlBudget): HtmlReading {
  const { comparisons } = shareOf(budget);
  const { document, truncated } = parseHtml(html, budget);
  const page = pageWide(document);
  const visible = textWriter(TEXT_LIMIT);
  const hidden = textWriter(TEXT_LIMIT);
  const reader: Reader = {
    cascade: cascadeOf(page.rules, comparisons),
    budget,
    visible,
    hidden,
    shown: [PAGE],
    edges: [],
    words: linkWords(visible, hidden),
    fonts: new Set(page.fonts.slice(0, NAME_LIMIT)),
    languages: new Set(),
    inner,
    scripts: page.scripts,
    tricks: noTricks(),
  };
  walk(
    document,
    (node) => enter(reader, node),
    (node) => leave(reader, node),
  );
  budget.comparisons -= comparisons - reader.cascade.budget;
  for (const target of page.urls) addLink(reader.words, { target, where: 'style', words: '' }, false);
  return {
    text: visible.text.trimEnd(),
    hidden: hidden.text.trimEnd(),
    ...finishLinks(reader.words),
    fonts: withoutDoubles([...reader.fonts]),
    languages: [...reader.languages],
    ...(page.base === undefined ? {} : { base: page.base }),
    scripts: reader.scripts,
    tricks: reader.tricks,
    truncated: truncated || visible.truncated || hidden.truncated,
  };
}

function enter(reader: Reader, node: HtmlNode): boolean {
  if (isElement(node)) return enterElement(reader, node);
  if (node.nodeName === '#text' && 'value' in node) addText(reader, node.value);
  if (node.nodeName === '#comment' && 'data' in node) {
    passUnseen(reader.tricks, reader.visible);
    addInner(reader, conditionalHtml(node.data));
  }
  return 'childNodes' in node;
}

function enterElement(reader: Reader, element: HtmlElement): boolean {
  passElement(reader.tricks, element);
  const css = declarationsOf(reader.cascade, element);
  const shown = shownIn(innermost(reader), element, css);
  const edge = edgeOf(element, css);
  reader.shown.push(shown);
  reader.edges.push(edge);
  divide(reader, edge.breaks);
  note(reader, element, css);
  const unseen = shown.gone || shown.invisible;
  const targets = targetsOf(element);
  for (const target of targets) {
    if (target.words === undefined) openLink(reader.words, element, target, unseen);
    else
      addLink(
        reader.words,
        { ...target, words: target.words },
        unseen || (element.tagName === 'img' && !isPicture(element, css)),
      );
  }
  if (element.tagName === 'iframe') addFramed(reader, attribute(element, 'srcdoc') ?? '');
  for (const target of targets) addAddressed(reader, target);
  if (isNoText(element.tagName.toLowerCase())) return false;
  addOwnWords(reader, element, css, unseen);
  return true;
}

function leave(reader: Reader, node: HtmlNode): void {
  if (!isElement(node)) return;
  closeElement(reader.words, node);
  reader.shown.pop();
  const edge = reader.edges.pop();
  if (!edge) return;
  divide(reader, edge.breaks);
  if (edge.cell) cellEdge(reader.visible);
  if (edge.cell) cellEdge(reader.hidden);
}

/** The edges of blocks divide what is shown and what is hidden alike. */
function divide(reader: Reader, breaks: number): void {
  if (breaks === 0) return;
  blockEdge(reader.visible, breaks);
  blockEdge(reader.hidden, breaks);
}

function addText(reader: Reader, value: string): void {
  const shown = innermost(reader);
  const hidden = isHidden(shown);
  if (hidden && value.trim() !== '') passUnseen(reader.tricks, reader.visible);
  if (!hidden) passShown(reader.tricks, reader.visible, value, shown.reversed);
  writeText(hidden ? reader.hidden : reader.visible, value, shown);
  if (hidden && isBlank(shown)) gap(reader.visible);
}

/** Line breaks, alternative text of pictures, labels of fields and buttons. */
function addOwnWords(reader: Reader, element: HtmlElement, css: Declarations, unseen: boolean): void {
  const shown = innermost(reader);
  const writer = isHidden(shown) ? reader.hidden : reader.visible;
  if (element.tagName === 'br') lineBreak(writer);
  if (element.tagName === 'hr') divide(reader, 1);
  if (isPicture(element, css)) {
    writeText(unseen ? reader.hidden : reader.visible, attribute(element, 'alt') ?? '', shown);
    if (!unseen) reader.words.pictures += 1;
  }
  if (isSubmit(element)) openButton(reader.words, element);
  writeText(writer, labelOf(element), shown);
}

/** HTML inside HTML (for Outlook, or of a frame): only its links are taken, its words are shown elsewhere or to few. */
function addInner(reader: Reader, html: string): HtmlReading | undefined {
  if (html === '' || reader.inner <= 0) return undefined;
  const read = readNested(html.slice(0, reader.inner), 0, reader.budget);
  reader.inner -= html.length;
  for (const link of read.links) addLink(reader.words, link, link.hidden);
  return read;
}

/** A page in a frame is shown at once: its programs run, and its fields take what is typed. */
function addFramed(reader: Reader, html: string): void {
  const read = addInner(reader, html);
  if (!read) return;
  reader.scripts.push(...read.scripts);
  reader.tricks.scripts += read.tricks.scripts;
  reader.tricks.refreshes += read.tricks.refreshes;
  reader.tricks.secretFields += read.tricks.secretFields;
}

/** A whole page, or a script, that is the target of a link, a frame or a script. */
function addAddressed(reader: Reader, { target, where }: HtmlTarget): void {
  const scheme = target.slice(0, 64).trimStart().slice(0, 12).toLowerCase();
  if (scheme.startsWith('data:') && where === 'script') reader.scripts.push(scriptInAddress(target));
  else if (scheme.startsWith('data:') && where === 'iframe') addFramed(reader, pageInAddress(target));
  else if (scheme.startsWith('data:')) addInner(reader, pageInAddress(target));
  if (scheme.startsWith('javascript:')) reader.scripts.push(target.slice(0, 8192));
}

function note(reader: Reader, element: HtmlElement, css: Declarations): void {
  if (reader.fonts.size < NAME_LIMIT) for (const family of familiesIn(css)) reader.fonts.add(family);
  const face = element.tagName === 'font' ? attribute(element, 'face') : undefined;
  if (face && reader.fonts.size < NAME_LIMIT) for (const family of familiesOf(face)) reader.fonts.add(family);
  for (const { name, prefix, value } of element.attrs) {
    if (name.startsWith('on') && name.length > 2) reader.scripts.push(value.slice(0, 8192));
    const isLanguage = name === 'lang' || name === 'xml:lang' || (prefix === 'xml' && name === 'lang');
    if (isLanguage && reader.languages.size < NAME_LIMIT) addLanguage(reader.languages, value);
  }
  const meta = element.tagName === 'meta' && attribute(element, 'http-equiv')?.trim().toLowerCase();
  if (meta === 'content-language') addLanguage(reader.languages, attribute(element, 'content') ?? '');
}

function addLanguage(languages: Set<string>, value: string): void {
  for (const tag of value.slice(0, 200).split(',')) {
    const language = tag.trim().toLowerCase();
    if (/^[a-z]{1,8}(?:[-_][a-z0-9]{1,8}){0,6}$/.test(language)) languages.add(language);
  }
}

function innermost(reader: Reader): Shown {
  return reader.shown.at(-1) ?? PAGE;
}

/** The first spelling of each name. */
function withoutDoubles(names: string[]): string[] {
  const seen = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  return names.filter((name) => seen.get(name.toLowerCase()) === name);
}
