import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Who writes Japanese mail on a Chinese system leaves its fonts in the styles. Honest Chinese companies and colleagues
 * do the same, so it is a hint.
 */
export const check = defineCheck({
  id: 'chinese-font',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['fonts'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (text.chineseFonts.length === 0) return clear();
    const fonts = text.chineseFonts.slice(0, 5).map((spot) => spot.text);
    return finding({ fonts }, [...text.chineseFonts.map((spot) => spot.source)]);
  },
});
