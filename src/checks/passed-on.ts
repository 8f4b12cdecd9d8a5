import type { Mail } from '../mail/mail.ts';

const SUBJECT = /^(?:fwd?|転送) ?[::]/i;
/** The head of a mail that is quoted below: its separator, or who wrote it. */
export const QUOTED_HEAD =
  /^[>\s]{0,4}(?:-{2,12} ?(?:forwarded|original|転送|元の)|(?:from|差出人|送信元) ?[::] ?\S)/im;

/** Somebody passes another's mail on, its head quoted: its words and links are not the sender's own. */
export function isPassedOn({ subject, body }: Pick<Mail, 'subject' | 'body'>): boolean {
  return SUBJECT.test(subject) && QUOTED_HEAD.test(body.text.slice(0, 5_000));
}
