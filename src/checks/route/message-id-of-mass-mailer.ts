import type { Mail } from '../../mail/mail.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Fourteen digits of time, a full stop and sixteen capital hexadecimal digits: no common program or service writes it.
 */
const STAMPED = /^\d{14}\.[0-9A-F]{16}@/;
/** Twelve, eight and eight hexadecimal digits, as Outlook and Outlook Express write them. */
const OUTLOOK = /^[0-9a-f]{12}\$[0-9a-f]{8}\$[0-9a-f]{8}\$?@/;
/** The same without a single a to f: of a true one that is one in half a million. */
const DECIMAL = /^[\d$]{28,32}@/;
/**
 * Year to second and up to seven digits more, as Foxmail, a program of the Chinese market, and its relatives write it.
 */
const FOXMAIL = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{2,7}@/;
/** Thirty-two capital hexadecimal digits, as Windows Live Mail wrote them until Microsoft gave it up in January 2017. */
const WINDOWS_MAIL = /^[0-9A-F]{32}@/;
const GIVEN_UP = '2018';

/**
 * The Message-ID has a form that mailers of fraud write and hardly anybody else does today. `stamped` and `decimal` no
 * honest program writes; `foxmail` in a Japanese mail and `windows-mail` years after its end have a few honest users.
 */
export const check = defineCheck({
  id: 'message-id-of-mass-mailer',
  topic: 'route',
  needs: ['mail', 'text'],
  variants: ['stamped', 'decimal', 'foxmail', 'windows-mail'],
  facts: ['id'],

  run({ mail, text }) {
    const { messageId } = mail;
    if (!messageId) return cannotTell('not-in-mail');
    const variant = formOf(messageId.id.slice(0, 200), mail, text.language === 'ja');
    return variant ? finding({ id: messageId.id.slice(0, 100) }, [messageId.source], { variant }) : clear();
  },
});

function formOf(id: string, mail: Mail, isJapanese: boolean): string | undefined {
  if (STAMPED.test(id)) return 'stamped';
  if (OUTLOOK.test(id) && DECIMAL.test(id)) return 'decimal';
  if (isJapanese && FOXMAIL.test(id)) return 'foxmail';
  return WINDOWS_MAIL.test(id) && (mail.date?.iso ?? '') >= GIVEN_UP ? 'windows-mail' : undefined;
}
