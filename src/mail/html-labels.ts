import type { Declarations } from './html-css.ts';
import { lengthOf } from './html-length.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

const NO_WORDS = new Set(['hidden', 'password', 'checkbox', 'radio', 'range', 'color', 'file', 'image']);

/** Words that an element without text of its own shows: a button's, a field's, an option group's. */
export function labelOf(element: HtmlElement): string {
  if (element.tagName === 'optgroup') return attribute(element, 'label') ?? '';
  if (element.tagName === 'textarea')
    return element.childNodes.length === 0 ? (attribute(element, 'placeholder') ?? '') : '';
  if (element.tagName !== 'input') return '';
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? 'text';
  if (type === 'password') return attribute(element, 'placeholder') ?? '';
  return NO_WORDS.has(type) ? '' : attribute(element, 'value') || attribute(element, 'placeholder') || '';
}

/** Sends the form when it is pressed. */
export function isSubmit(element: HtmlElement): boolean {
  const type = attribute(element, 'type')?.trim().toLowerCase();
  if (element.tagName === 'button') return type !== 'button' && type !== 'reset';
  return element.tagName === 'input' && (type === 'submit' || type === 'image');
}

/** A picture that a reader sees at all: counting pixels are one pixel wide or none. */
export function isPicture(element: HtmlElement, css: Declarations): boolean {
  if (element.tagName !== 'img' && element.tagName !== 'svg' && element.tagName !== 'input') return false;
  if (element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() !== 'image') return false;
  return !['width', 'height'].some((name) => pixels(element, css, name) <= 1);
}

function pixels(element: HtmlElement, css: Declarations, name: string): number {
  const declared = lengthOf(css.get(name)?.value.toLowerCase() ?? '', 16);
  if (declared !== undefined) return declared;
  const old = Number.parseFloat(attribute(element, name) ?? '');
  return Number.isNaN(old) || attribute(element, name)?.trim().endsWith('%') ? Number.POSITIVE_INFINITY : old;
}
