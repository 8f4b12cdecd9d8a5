import type { Link } from './content.ts';
import { urlsIn } from './html-css.ts';
import { attribute, type HtmlElement, localName } from './html-tree.ts';

/** A target as it stands in the HTML, before it is resolved. */
export interface HtmlTarget {
  target: string;
  where: Link['where'];
  /** Its words when they are an attribute; `undefined` for what stands inside the element. */
  words?: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** VML shapes of Outlook that are buttons in most mails. */
const SHAPES = new Set(['roundrect', 'rect', 'shape', 'oval', 'line', 'polyline', 'curve', 'arc', 'group', 'image']);
/** Attributes that fetch a picture, by element; every element may have `background`. */
const PICTURES: Record<string, string[]> = {
  img: ['src', 'lowsrc', 'dynsrc'],
  source: ['src'],
  video: ['poster', 'src'],
  audio: ['src'],
  fill: ['src'],
  imagedata: ['src'],
  image: ['src', 'href', 'xlink:href'],
};
const FRAMES: Record<string, string[]> = {
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  portal: ['src'],
};

/** Every target that the element's own tag names, in no special order. */
export function targetsOf(element: HtmlElement): HtmlTarget[] {
  if (element.attrs.length === 0) return [];
  return [...clickedTargets(element), ...fetchedTargets(element)].filter(({ target }) => target.trim() !== '');
}

function clickedTargets(element: HtmlElement): HtmlTarget[] {
  const svg = element.namespaceURI === SVG;
  const name = localName(element);
  const href = hrefOf(element);
  if (name === 'a') return href === undefined ? [] : [{ target: href, where: svg ? 'svg' : 'anchor' }];
  if (element.namespaceURI === MATHML && href !== undefined) return [{ target: href, where: 'anchor' }];
  if (svg && (name === 'animate' || name === 'set')) return animatedTargets(element);
  if (name === 'area')
    return href === undefined ? [] : [{ target: href, where: 'area', words: attribute(element, 'alt') ?? '' }];
  if (element.tagName.includes(':') && SHAPES.has(name) && href !== undefined)
    return [{ target: href, where: 'anchor' }];
  if (name === 'form') return named(element, ['action'], 'form');
  if (name === 'button') return named(element, ['formaction'], 'form');
  if (name === 'input')
    return named(element, ['formaction'], 'form', attribute(element, 'value') ?? attribute(element, 'alt') ?? '');
  if (name === 'meta') return refreshOf(element);
  return [];
}

/** An animation may give a link its target (SVG 2 section 8.1); a picture that is opened in a browser does so at once. */
function animatedTargets(element: HtmlElement): HtmlTarget[] {
  if (!/^(?:xlink:)?href$/i.test(attribute(element, 'attributeName')?.trim() ?? '')) return [];
  const values = ['to', 'from', 'values'].flatMap((name) => attribute(element, name)?.slice(0, 8192).split(';') ?? []);
  return values.slice(0, 20).map((target) => ({ target: target.trim(), where: 'svg', words: '' }));
}

function fetchedTargets(element: HtmlElement): HtmlTarget[] {
  const name = localName(element);
  const words = attribute(element, 'alt') ?? '';
  const style = attribute(element, 'style');
  const targets = [
    ...named(element, FRAMES[name] ?? [], 'iframe', ''),
    ...named(element, PICTURES[name] ?? [], 'image', words),
    ...named(element, ['background'], 'image', ''),
    ...sourceSet(element, words),
    ...(style === undefined ? [] : urlsIn(style).map((target): HtmlTarget => ({ target, where: 'image', words: '' }))),
  ];
  if (name === 'script') targets.push(...named(element, ['src', 'href', 'xlink:href'], 'script', ''));
  if (name === 'link') targets.push(...named(element, ['href'], 'style', ''));
  if (name === 'input' && attribute(element, 'type')?.toLowerCase() === 'image') {
    targets.push(...named(element, ['src'], 'image', words));
  }
  return targets;
}

function named(element: HtmlElement, names: string[], where: Link['where'], words?: string): HtmlTarget[] {
  return names.flatMap((name) => {
    const target = name === 'href' || name === 'xlink:href' ? hrefOf(element) : attribute(element, name);
    if (target === undefined) return [];
    return [words === undefined ? { target, where } : { target, where, words }];
  });
}

function hrefOf(element: HtmlElement): string | undefined {
  const plain = attribute(element, 'href');
  if (plain !== undefined) return plain;
  return element.attrs.find((one) => one.name === 'xlink:href' || (one.prefix === 'xlink' && one.name === 'href'))
    ?.value;
}

function sourceSet(element: HtmlElement, words: string): HtmlTarget[] {
  const set = attribute(element, 'srcset');
  if (set === undefined) return [];
  const candidates = set.slice(0, 8192).split(/,\s/).slice(0, 8);
  return candidates.map((one) => ({ target: one.trim().split(/\s/)[0] ?? '', where: 'image', words }));
}

/** `<meta http-equiv=refresh content="0; url=…">` (WHATWG HTML section 4.2.5.3). */
function refreshOf(element: HtmlElement): HtmlTarget[] {
  if (attribute(element, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return [];
  const content = (attribute(element, 'content') ?? '').slice(0, 8192);
  const url =
    /^[\s\d.]{0,64}[;,\s]\s{0,64}(?:url\s{0,16}=\s{0,16})?(?:"([^"]{1,4096})|'([^']{1,4096})|(\S.{0,4095}))/is.exec(
      content,
    );
  return [{ target: url?.[1] ?? url?.[2] ?? url?.[3] ?? '', where: 'meta-refresh', words: '' }];
}
