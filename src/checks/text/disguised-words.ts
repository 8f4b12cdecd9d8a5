import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** The gravest first: a newsletter sets a line in letters of mathematics, nobody honest puts Cyrillic letters into a Latin word. */
const ORDER = ['other-script', 'split', 'styled'] as const;

/**
 * Words are spelt so that a reader sees them and a filter does not: with letters of another script, with invisible
 * characters within, or with letters of mathematics. Those who decorate their lines do the last honestly.
 */
export const check = defineCheck({
  id: 'disguised-words',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: ['other-script', 'split', 'styled'],
  facts: ['words', 'letters'],

  run({ mail, text }) {
    const variant = ORDER.find((kind) => text.disguisedWords.some((word) => word.kind === kind));
    if (!variant) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const words = text.disguisedWords.filter(({ kind }) => kind === variant).slice(0, 4);
    const foreign = new Set(words.flatMap(({ text: word }) => [...word]).filter((letter) => !/[A-Za-z ]/.test(letter)));
    const letters = [...foreign].slice(0, 6).map(codePoint);
    return finding(
      { words: words.map((word) => word.text.slice(0, 40)), letters },
      words.map(({ source }) => source),
      { variant },
    );
  },
});

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
