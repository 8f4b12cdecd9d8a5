import type { HtmlTarget } from './html-links.ts';
import type { TextWriter } from './html-text-writer.ts';
import type { HtmlElement } from './html-tree.ts';

export interface HtmlLink extends Required<HtmlTarget> {
  hidden: boolean;
}

/** Part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Follows the text while it is written, and knows in the end which words stood inside which link. */
export interface LinkWords {
  visible: TextWriter;
  hidden: TextWriter;
  marks: Mark[];
  open: Mark[];
  buttons: { element: HtmlElement; start: number }[];
  /** Pictures seen so far. */
  pictures: number;
}

interface Mark {
  target: HtmlTarget;
  element?: HtmlElement;
  unseen: boolean;
  visible: Span;
  hidden: Span;
  /** Pictures seen before it, and inside it when it is closed. */
  pictures: number;
  /** Of a form: the words of its first button. */
  button?: Span;
}

/** More targets than this are not kept; the list that a reader gets is shorter still. */
const LIMIT = 20_000;
const WORDS = 512;

/** Nothing followed yet, over the two texts that are being written. */
export function linkWords(visible: TextWriter, hidden: TextWriter): LinkWords {
  return { visible, hidden, marks: [], open: [], buttons: [], pictures: 0 };
}

/** A target whose words are an attribute, or none. */
export function addLink(words: LinkWords, target: Required<HtmlTarget>, hidden: boolean): void {
  if (words.marks.length < LIMIT) words.marks.push(newMark(words, target, hidden));
}

/** A link whose words stand inside the element, which is open from now on. */
export function openLink(words: LinkWords, element: HtmlElement, target: HtmlTarget, unseen: boolean): void {
  if (words.marks.length >= LIMIT) return;
  const mark = { ...newMark(words, target, unseen), element };
  words.marks.push(mark);
  words.open.push(mark);
}

/** A button that sends a form begins. */
export function openButton(words: LinkWords, element: HtmlElement): void {
  words.buttons.push({ element, start: words.visible.text.length });
}

/** The element ends, and with it the links and buttons that it is. */
export function closeElement(words: LinkWords, element: HtmlElement): void {
  for (let mark = words.open.at(-1); mark?.element === element; mark = words.open.at(-1)) {
    mark.visible.end = words.visible.text.length;
    mark.hidden.end = words.hidden.text.length;
    mark.pictures = words.pictures - mark.pictures;
    words.open.pop();
  }
  const button = words.buttons.at(-1);
  if (button?.element !== element) return;
  words.buttons.pop();
  const form = words.open.findLast(isForm);
  if (form) form.button ??= { start: button.start, end: words.visible.text.length };
}

/** The links in document order with their words, and the parts of the visible text that are words of links. */
export function finishLinks(words: LinkWords): { links: HtmlLink[]; covered: Span[] } {
  const covered = words.marks
    .filter((mark) => mark.element && !isForm(mark) && mark.visible.end > mark.visible.start)
    .map((mark) => mark.visible);
  return { links: words.marks.map((mark) => finished(words, mark)), covered };
}

function newMark(words: LinkWords, target: HtmlTarget, unseen: boolean): Mark {
  const at = words.visible.text.length;
  const below = words.hidden.text.length;
  return {
    target,
    unseen,
    visible: { start: at, end: at },
    hidden: { start: below, end: below },
    pictures: words.pictures,
  };
}

function finished(words: LinkWords, mark: Mark): HtmlLink {
  const { target, where } = mark.target;
  if (!mark.element) return { target, where, words: cut(mark.target.words ?? ''), hidden: mark.unseen };
  const seen = cut(within(words.visible, isForm(mark) ? mark.button : mark.visible));
  const unseen = cut(within(words.hidden, mark.hidden));
  const hidden = mark.unseen || (seen === '' && unseen !== '' && mark.pictures === 0 && !isForm(mark));
  return { target, where, words: seen === '' && hidden ? unseen : seen, hidden };
}

/** A whole form: its words are those of its button, not everything in it. */
function isForm(mark: Mark): boolean {
  return mark.element?.tagName === 'form';
}

function within(writer: TextWriter, span: Span | undefined): string {
  return span ? writer.text.slice(span.start, Math.min(span.end, span.start + 4 * WORDS)) : '';
}

function cut(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, WORDS);
}
