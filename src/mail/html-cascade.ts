import { type Declaration, type Declarations, type Rule, readDeclarations } from './html-css.ts';
import { attribute, type HtmlElement, isElement } from './html-tree.ts';

/** Selectors of tag, class and id, also below one another: what mail uses. Others are left out, pseudo-classes too. */
interface Selector {
  /** From the element itself outwards. */
  steps: { compound: Compound; child: boolean }[];
  weight: number;
  declarations: Declarations;
}

interface Compound {
  tag: string;
  id: string;
  classes: string[];
}

export interface Cascade {
  selectors: Map<string, Selector[]>;
  /** Comparisons still allowed, so that a hostile sheet costs bounded time. */
  budget: number;
  inline: Map<string, Declarations>;
}

const SAME_KEY_LIMIT = 100;
const NOTHING: Declarations = new Map();

/** Makes the rules of all sheets ready to be asked for one element after the other, in so many comparisons at most. */
export function cascadeOf(rules: Rule[], comparisons: number): Cascade {
  const selectors = new Map<string, Selector[]>();
  for (const rule of rules) {
    for (const text of rule.selectors) {
      const selector = readSelector(text, rule.declarations);
      if (!selector) continue;
      const key = keyOf(selector.steps[0]?.compound);
      const list = selectors.get(key) ?? [];
      if (list.length < SAME_KEY_LIMIT) list.push(selector);
      selectors.set(key, list);
    }
  }
  return { selectors, budget: comparisons, inline: new Map() };
}

/** The element's own declarations after the cascade (CSS Cascade Level 4: importance, style attribute, specificity, order). */
export function declarationsOf(cascade: Cascade, element: HtmlElement): Declarations {
  const style = attribute(element, 'style');
  const inline = style === undefined ? NOTHING : readInline(cascade, style);
  const matching = matchingSelectors(cascade, element);
  if (matching.length === 0) return inline;
  const result = new Map<string, Declaration>();
  for (const selector of matching.sort((a, b) => a.weight - b.weight)) put(result, selector.declarations);
  put(result, inline);
  return result;
}

function put(result: Map<string, Declaration>, declarations: Declarations): void {
  for (const [name, declaration] of declarations) {
    if (declaration.important || !result.get(name)?.important) {
      result.delete(name);
      result.set(name, declaration);
    }
  }
}

function readInline(cascade: Cascade, style: string): Declarations {
  const known = cascade.inline.get(style);
  if (known) return known;
  const read = readDeclarations(style);
  cascade.inline.set(style, read);
  return read;
}

function matchingSelectors(cascade: Cascade, element: HtmlElement): Selector[] {
  if (cascade.selectors.size === 0 || cascade.budget < 0) return [];
  const id = attribute(element, 'id')?.toLowerCase();
  const keys = [...classesOf(element).map((name) => `.${name}`), element.tagName, '*'];
  if (id) keys.push(`#${id}`);
  return keys.flatMap((key) => cascade.selectors.get(key) ?? []).filter((one) => matches(cascade, one, element));
}

function matches(cascade: Cascade, selector: Selector, element: HtmlElement): boolean {
  let at: HtmlElement | undefined = element;
  for (const [index, step] of selector.steps.entries()) {
    const fixed = index === 0 || step.child;
    while (at && !fits(cascade, step.compound, at)) at = fixed ? undefined : parentOf(at);
    if (!at) return false;
    if (index < selector.steps.length - 1) at = parentOf(at);
  }
  return true;
}

function fits(cascade: Cascade, compound: Compound, element: HtmlElement): boolean {
  cascade.budget -= 1;
  if (compound.tag !== '' && compound.tag !== element.tagName) return false;
  if (compound.id !== '' && compound.id !== attribute(element, 'id')?.toLowerCase()) return false;
  if (compound.classes.length === 0) return true;
  const classes = classesOf(element);
  return compound.classes.every((name) => classes.includes(name));
}

function parentOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

function classesOf(element: HtmlElement): string[] {
  const names = attribute(element, 'class');
  if (!names) return [];
  return [...new Set(names.slice(0, 1024).toLowerCase().split(/\s+/).slice(0, 32))].filter((name) => name !== '');
}

function readSelector(text: string, declarations: Declarations): Selector | undefined {
  const pieces = text
    .replace(/:(?:link|visited|any-link)\b/g, '')
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+/)
    .filter((piece) => piece !== '');
  const steps: Selector['steps'] = [];
  let child = false;
  let weight = 0;
  for (const piece of pieces.reverse()) {
    const compound = readCompound(piece.replace(/^>/, ''));
    if (!compound) return undefined;
    steps.push({ compound, child });
    child = piece.startsWith('>');
    weight += (compound.id === '' ? 0 : 10_000) + compound.classes.length * 100 + (compound.tag === '' ? 0 : 1);
  }
  return steps.length === 0 || steps.length > 8 ? undefined : { steps, weight, declarations };
}

function readCompound(text: string): Compound | undefined {
  if (!/^(?:\*|[a-z][a-z0-9-]*)?(?:[.#][\p{L}\p{N}_-]+)*$/u.test(text) || text === '') return undefined;
  const [tag = '', ...rest] = text.split(/(?=[.#])/);
  const names = /^[.#]/.test(tag) ? [tag, ...rest] : rest;
  return {
    tag: /^[.#*]/.test(tag) ? '' : tag,
    id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}

function keyOf(compound: Compound | undefined): string {
  if (!compound) return '*';
  if (compound.id !== '') return `#${compound.id}`;
  return compound.classes[0] ? `.${compound.classes[0]}` : compound.tag || '*';
}
