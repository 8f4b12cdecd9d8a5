import { clipsItsContent, movedAway, outOfTheFlow } from './html-box.ts';
import { type Colour, readColour, sameColour } from './html-colour.ts';
import type { Declarations } from './html-css.ts';
import { fontSizeOf, lengthOf } from './html-length.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

/** What an element hands down about how the text inside it is shown. */
export interface Shown {
  /** Nothing below can undo it: not displayed, fully transparent, cut away or moved off the screen. */
  gone: boolean;
  /** `visibility`: something below may become visible again. */
  invisible: boolean;
  /** Pixels. */
  fontSize: number;
  textIndent: number;
  /** `undefined`: not known, so nothing is said about it. */
  colour: Colour | undefined;
  background: Colour | undefined;
  whiteSpace: 'collapse' | 'keep-lines' | 'keep';
  /** Letters are shown from the right to the left, whatever they are (bidi-override). */
  reversed: boolean;
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const LINK_BLUE: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };

export const PAGE: Shown = {
  gone: false,
  invisible: false,
  fontSize: 16,
  textIndent: 0,
  colour: BLACK,
  background: WHITE,
  whiteSpace: 'collapse',
  reversed: false,
};

/**
 * Elements whose content no mail program puts on the page. What stands in `video`, `audio` and `canvas` is for programs
 * that cannot play it, as Gmail and Outlook.
 */
const NEVER_SHOWN = new Set(
  'title script style noframes noembed iframe datalist rp defs desc metadata symbol clippath param'.split(' '),
);

/** Text that stands here is not seen by a reader. */
export function isHidden(shown: Shown): boolean {
  if (shown.gone || shown.invisible || shown.fontSize <= 1 || shown.textIndent <= -500) return true;
  if (!shown.colour) return false;
  if (shown.colour.alpha < 0.05) return true;
  return shown.background !== undefined && sameColour(shown.colour, shown.background);
}

/** Not to be read, yet it keeps its room in the line: a blank to the eye. */
export function isBlank(shown: Shown): boolean {
  return !shown.gone && shown.fontSize > 1 && shown.textIndent > -500;
}

/** The content of this element is no text of the mail at all, neither shown nor hidden. */
export function isNoText(tag: string): boolean {
  return NEVER_SHOWN.has(tag);
}

/** How text in the element is shown, from what its parent hands down and its own declarations and attributes. */
export function shownIn(parent: Shown, element: HtmlElement, css: Declarations): Shown {
  if (css.size === 0 && element.attrs.length === 0 && !HAS_STYLE_OF_ITS_OWN.has(element.tagName)) return parent;
  const fontSize = fontSizeOf(element, css, parent.fontSize);
  return {
    gone: parent.gone || isGone(element, css, fontSize),
    invisible: visibilityOf(css) ?? parent.invisible,
    fontSize,
    textIndent: lengthOf(word(css, 'text-indent'), fontSize) ?? parent.textIndent,
    colour: colourOf(element, css, parent.colour),
    background: backgroundOf(element, css, parent.background),
    whiteSpace: whiteSpaceOf(element, css) ?? parent.whiteSpace,
    reversed: isReversed(element, css) ?? parent.reversed,
  };
}

const HAS_STYLE_OF_ITS_OWN = new Set(
  'a pre textarea listing xmp plaintext h1 h2 h3 h4 h5 h6 bdo dialog template'.split(' '),
);

/** The value of a property, lower case, empty where it is not declared. */
function word(css: Declarations, name: string): string {
  return css.get(name)?.value.toLowerCase() ?? '';
}

function isGone(element: HtmlElement, css: Declarations, fontSize: number): boolean {
  // `mso-hide:all` does not count: it hides from Outlook alone, and marks the buttons of honest mail that others see.
  if (word(css, 'display') === 'none') return true;
  if (css.get('display') === undefined && isClosed(element)) return true;
  if (css.size === 0) return false;
  const opacity = Number.parseFloat(word(css, 'opacity').replace(/^(\d+(?:\.\d+)?)%$/, '0.$1'));
  if (opacity < 0.05 || /\b(?:opacity\(\s?0\)|opacity\s?=\s?0\))/.test(word(css, 'filter'))) return true;
  return clipsItsContent(element, css, fontSize) || movedAway(css, fontSize) || outOfTheFlow(css);
}

function isClosed(element: HtmlElement): boolean {
  if (element.tagName === 'template' || element.attrs.some((one) => one.name === 'hidden')) return true;
  if (element.tagName === 'dialog') return attribute(element, 'open') === undefined;
  return element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'hidden';
}

function visibilityOf(css: Declarations): boolean | undefined {
  const value = word(css, 'visibility');
  if (value === 'hidden' || value === 'collapse') return true;
  return value === 'visible' || value === 'initial' ? false : undefined;
}

function colourOf(element: HtmlElement, css: Declarations, parent: Colour | undefined): Colour | undefined {
  const declared = word(css, '-webkit-text-fill-color') || word(css, 'color');
  if (declared === 'inherit' || declared === 'currentcolor') return parent;
  if (declared !== '') return readColour(declared);
  const old = attribute(element, element.tagName === 'body' ? 'text' : 'color');
  if (old !== undefined && (element.tagName === 'font' || element.tagName === 'body')) return readColour(old) ?? parent;
  return element.tagName === 'a' && attribute(element, 'href') !== undefined ? LINK_BLUE : parent;
}

function backgroundOf(element: HtmlElement, css: Declarations, parent: Colour | undefined): Colour | undefined {
  const layers = [...css].filter(
    ([name]) => name === 'background' || name === 'background-color' || name === 'background-image',
  );
  const old = attribute(element, 'bgcolor');
  let background = old === undefined || old.trim() === '' ? parent : readColour(old);
  if (attribute(element, 'background')) background = undefined;
  for (const [name, { value }] of layers) {
    const declared = value.toLowerCase();
    if (/url\(|gradient\(/.test(declared)) return undefined;
    if (name === 'background-image' || declared === 'none' || declared === 'inherit' || declared === 'initial')
      continue;
    const colour = name === 'background' ? colourAmong(declared) : readColour(declared);
    background = colour?.alpha === 0 ? parent : opaque(colour);
  }
  return background;
}

function colourAmong(shorthand: string): Colour | undefined {
  const words = shorthand.slice(0, 200).match(/rgba?\([^()]{0,60}\)|[^\s()]{1,60}/g) ?? [];
  return words.map(readColour).find((colour) => colour !== undefined);
}

/** What shines through a half transparent layer is not worked out. */
function opaque(colour: Colour | undefined): Colour | undefined {
  return colour !== undefined && colour.alpha > 0.95 ? colour : undefined;
}

function whiteSpaceOf(element: HtmlElement, css: Declarations): Shown['whiteSpace'] | undefined {
  const value = word(css, 'white-space');
  if (value === 'pre-line') return 'keep-lines';
  if (value.startsWith('pre') || value === 'break-spaces') return 'keep';
  if (value === 'normal' || value === 'nowrap') return 'collapse';
  return ['pre', 'textarea', 'listing', 'xmp', 'plaintext'].includes(element.tagName) ? 'keep' : undefined;
}

function isReversed(element: HtmlElement, css: Declarations): boolean | undefined {
  const override = word(css, 'unicode-bidi').endsWith('override') || element.tagName === 'bdo';
  if (!override) return word(css, 'unicode-bidi') === '' ? undefined : false;
  return (word(css, 'direction') || attribute(element, 'dir')?.toLowerCase()) === 'rtl';
}
