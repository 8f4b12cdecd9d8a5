import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isPassedOn } from '../passed-on.ts';

/** Who wrote the quoted mail, as programs put it above it in their languages. */
const AUTHOR =
  /^[>\s]{0,4}\*?(?:from|差出人|送信者|送信元|von|de|da|van)\*?[^\S\n]?[::][^\S\n]{0,4}\*?[^\S\n]{0,4}([^\n]{3,200})/im;
const READ = 5_000;

/**
 * Somebody passes another's mail on, and its head says from whom: words and links below are that one's, and what proves
 * the sender proves nothing of them. Colleagues who ask about a fraud write so; so do frauds that make up a talk. Anyone
 * can write such a head; it weighs nothing.
 */
export const check = defineCheck({
  id: 'quoted-forward',
  topic: 'for-the-sender',
  needs: ['mail'],
  facts: ['author'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (!isPassedOn(mail)) return clear();
    const author = AUTHOR.exec(mail.body.text.slice(0, READ))?.[1]?.trim();
    if (!author) return clear();
    const subject = mail.subjectSource ? [mail.subjectSource] : [];
    return finding({ author: author.slice(0, 120) }, [...subject, ...mail.body.sources]);
  },
});
