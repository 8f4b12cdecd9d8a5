import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** A Japanese text cannot begin with a particle: the word before it was left out, as when a template's field stays empty. */
export const check = defineCheck({
  id: 'stray-particle',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [first] = text.strayParticle;
    return first ? finding({ words: first.text }, [first.source]) : clear();
  },
});
