import type { Mail } from '../../mail/mail.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { writesOnBehalf } from '../passed-on-name.ts';

/**
 * Calendars put the invited address into the subject; lists write their own address into the author's name ("Taro via
 * list@").
 */
const INVITATION = /^text\/calendar\b/i;

/**
 * The recipient's whole address stands in the subject or in the sender's name. A mass mailer fills it in to look
 * personal; whoever knows the reader writes his name. Honest exceptions: invitations of calendars, and notices that
 * tell which of several mailboxes they speak of.
 */
export const check = defineCheck({
  id: 'recipient-in-heading',
  topic: 'text',
  needs: ['mail'],
  variants: ['subject', 'name'],
  facts: ['words'],

  run({ mail }) {
    const addresses = mail.recipients.map(({ address }) => address.toLowerCase()).filter((one) => one.includes('@'));
    if (addresses.length === 0) return cannotTell('not-in-mail');
    if (isExcused(mail)) return clear();
    const holds = (words: string) => addresses.slice(0, 10).some((address) => words.toLowerCase().includes(address));
    const { headerFrom, subjectSource } = mail;
    if (subjectSource && holds(mail.subject)) {
      return finding({ words: mail.subject.slice(0, 120) }, [subjectSource], { variant: 'subject' });
    }
    if (headerFrom && holds(headerFrom.name) && headerFrom.name.toLowerCase() !== headerFrom.address.toLowerCase()) {
      return finding({ words: headerFrom.name.slice(0, 120) }, [headerFrom.source], { variant: 'name' });
    }
    return clear();
  },
});

/** Delivery reports tell of an address. */
function isExcused({ parts, headerFrom, returnPath, subject }: Mail): boolean {
  if (parts.some(({ type }) => INVITATION.test(type))) return true;
  if (!returnPath?.address && hasReportForm(parts)) return true;
  if (headerFrom && writesOnBehalf(headerFrom.name, headerFrom.address)) return true;
  return /^(?:\w+ )?invitation\b|^招待/i.test(subject);
}
