import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Charsets, languages, time zones or programs of a Chinese system in a mail that is written in Japanese. */
export const check = defineCheck({
  id: 'foreign-locale',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['tokens'],

  run({ mail, text }) {
    const { foreignLocale } = text;
    if (foreignLocale.length > 0) {
      const tokens = foreignLocale.slice(0, 5).map((spot) => spot.text);
      return finding(
        { tokens },
        foreignLocale.slice(0, 5).map((spot) => spot.source),
      );
    }
    return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
  },
});
