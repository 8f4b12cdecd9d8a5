import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Placeholders that the sending program did not fill in. Honest newsletters fail so, too, now and then; people quote
 * them in talk about templates.
 */
export const check = defineCheck({
  id: 'template-leftovers',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const leftovers = text.templateLeftovers.slice(0, 3);
    if (leftovers.length === 0) return clear();
    return finding(
      { words: leftovers.map((one) => one.text) },
      leftovers.map(({ source }) => source),
    );
  },
});
