import type { Declarations } from './html-css.ts';

const NAME = 100;
const GENERIC = new Set(['inherit', 'initial', 'unset', 'revert', '']);

/**
 * Font families that a style names, as written. `mso-fareast-font-family`, which Word writes for East Asian text, tells
 * more of the writer's machine than the font that is shown.
 */
export function familiesIn(css: Declarations): string[] {
  const families: string[] = [];
  for (const [name, { value }] of css) {
    if (name.endsWith('font-family')) families.push(...familiesOf(value));
    if (name === 'font') families.push(...familiesOf(afterSize(value.slice(0, 1024))));
  }
  return families;
}

/** `Meiryo, "MS PGothic"` as single names without quotes. */
export function familiesOf(list: string): string[] {
  return list
    .slice(0, 2048)
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^["']+|["']+$/g, '')
        .trim(),
    )
    .filter((name) => !GENERIC.has(name.toLowerCase()) && name.length <= NAME);
}

/** The families of the `font` shorthand come after the size and its line height. */
function afterSize(font: string): string {
  const size =
    /(?:^|\s)(?:\d[\d.]{0,9}(?:[a-z]{2,3}|%)|(?:xx?-)?(?:small|large)|medium|larger|smaller)(?:\s{0,4}\/\s{0,4}[\w.%]{1,16})?\s/i.exec(
      font,
    );
  return size ? font.slice(size.index + size[0].length) : '';
}
