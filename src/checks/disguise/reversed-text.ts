import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const LEAST = 4;

/**
 * Words stand backwards in the source and are turned round when they are shown (`bidi-override`, U+202E): a reader sees
 * them, a filter does not. Only Latin and Japanese letters count, which nobody writes from right to left.
 */
export const check = defineCheck({
  id: 'reversed-text',
  topic: 'disguise',
  needs: ['mail'],
  facts: ['letters'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const letters = mail.body.tricks.reversedLetters;
    return letters < LEAST ? clear() : finding({ letters }, mail.body.sources);
  },
});
