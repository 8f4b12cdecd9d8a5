import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** White space, and the invisible characters with which honest newsletters fill the preview line. */
const EMPTY = /[\s\p{Default_Ignorable_Code_Point}\u2007]+/gu;
const LEAST = 500;
const MOST_READ = 200_000;

/**
 * More than twice as much text is hidden as is shown. Filters read it and judge the mail by it. Honest mail hides a
 * preview line, or a second layout for phones that is as long as the first.
 */
export const check = defineCheck({
  id: 'hidden-filler',
  topic: 'disguise',
  needs: ['mail'],
  facts: ['hidden', 'shown'],

  run({ mail }) {
    const { form, body } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    const hidden = lettersOf(body.hidden);
    const shown = lettersOf(body.text);
    return hidden > LEAST && hidden > 2 * shown ? finding({ hidden, shown }, body.sources) : clear();
  },
});

function lettersOf(text: string): number {
  return text.slice(0, MOST_READ).replace(EMPTY, '').length;
}
