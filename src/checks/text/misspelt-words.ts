import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Everyday words or names are written with letters that only look like their own, so that filters do not know them.
 * A slip of the hand or of a scanner happens, too, mostly once.
 */
export const check = defineCheck({
  id: 'misspelt-words',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: ['several', 'one'],
  facts: ['words', 'meant'],

  run({ mail, text }) {
    const words = text.misspeltWords.slice(0, 4);
    if (words.length === 0) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const facts = { words: words.map((word) => word.text), meant: words.map(({ meant }) => meant) };
    const sources = words.map(({ source }) => source);
    return finding(facts, sources, { variant: words.length > 1 ? 'several' : 'one' });
  },
});
