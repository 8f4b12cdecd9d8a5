import { known } from '../../answer.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Our own text model finds the mail worded as frauds are and hardly any honest mail is, whoever sent it. Text alone
 * proves nothing: honest warnings use the same words, so this only adds to what else was found.
 */
export const check = defineCheck({
  id: 'wording-of-fraud',
  topic: 'text',
  needs: ['text'],
  variants: ['strong', 'clear', 'slight'],
  facts: ['words'],

  run({ text }) {
    if (text.wording.state === 'unknown') return cannotTell(text.wording.reason);
    const wording = known(text.wording);
    if (!wording || wording.strength === 'none' || wording.phrases.length === 0) return clear();
    return finding(
      { words: wording.phrases.map(({ text: words }) => words) },
      wording.phrases.map(({ source }) => source),
      { variant: wording.strength },
    );
  },
});
