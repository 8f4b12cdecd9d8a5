import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Japanese that no Japanese company writes: several turns of phrase of translation, or sentences set letter by letter.
 * Firms abroad translate their honest notices badly, too.
 */
export const check = defineCheck({
  id: 'unnatural-japanese',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: ['spaced-out', 'several', 'one'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { spacedOut, unnaturalJapanese } = text;
    if (spacedOut.length + unnaturalJapanese.length === 0) return clear();
    const spots = (spacedOut.length > 0 ? spacedOut : unnaturalJapanese).slice(0, 3);
    const counted = unnaturalJapanese.length > 1 ? 'several' : 'one';
    return finding(
      { words: spots.map((one) => one.text.slice(0, 40)) },
      spots.map(({ source }) => source),
      { variant: spacedOut.length > 0 ? 'spaced-out' : counted },
    );
  },
});
