import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** One or two such letters may be a person's or a place's name; more are somebody's writing. */
const NAME = 2;

/** Letters that exist in simplified Chinese only, in a text that is Japanese. */
export const check = defineCheck({
  id: 'simplified-glyphs',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: ['few', 'several'],
  facts: ['glyphs'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (text.simplifiedGlyphs.length === 0) return clear();
    const glyphs = [...new Set(text.simplifiedGlyphs.map((spot) => spot.text))].slice(0, 12);
    const variant = glyphs.length <= NAME ? 'few' : 'several';
    return finding(
      { glyphs },
      text.simplifiedGlyphs.slice(0, 12).map((spot) => spot.source),
      { variant },
    );
  },
});
