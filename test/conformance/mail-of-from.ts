import type { Mail } from '../../src/mail/mail.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { SETTINGS } from './zone.ts';

/** A mail with this From field, written with or without the field's name. */
export function mailOfFrom(from: string): Mail {
  const value = from.replace(/^\s*From:/i, '');
  return parseMail(new TextEncoder().encode(`From: ${value}\r\nSubject: x\r\n\r\nx\r\n`), SETTINGS);
}
