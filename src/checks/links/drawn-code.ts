import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A code for cameras is drawn with the cells of a table or with letters. Whoever has nothing to hide from filters sends
 * a picture, which is less work and looks better; programmers pass small codes around as letters.
 */
export const check = defineCheck({
  id: 'drawn-code',
  topic: 'links',
  needs: ['mail'],
  variants: ['cells', 'letters'],
  facts: ['content'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const drawn = mail.codes.filter(({ where }) => where !== 'qr-picture');
    const [first] = drawn;
    if (!first) return clear();
    const variant = drawn.some(({ where }) => where === 'qr-cells') ? 'cells' : 'letters';
    return finding({ content: first.text.slice(0, 200) }, [first.source], { variant });
  },
});
