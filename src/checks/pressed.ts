import type { Mail } from '../mail/mail.ts';
import type { LinkSeen } from '../observe/observations.ts';

/** Buttons, pictures to press, forms and codes; frames and refreshes, which open by themselves. */
const PRESSED = /^(?:anchor|area|form|iframe|meta-refresh|qr-.*)$/;

/** The reader is led on without being shown where to: an address written out shows it, and may be a quote. */
export function isPressed({ link, host, wordsHost }: LinkSeen, { links }: Pick<Mail, 'links'>): boolean {
  return PRESSED.test(links[link]?.where ?? '') && wordsHost !== host;
}
