import type { Mail } from '../../mail/mail.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Digits that read as year, two, two, hour and minute. */
const STAMP = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=\d{0,8}(?!\d)|\d*$)/g;
const DAY = 86_400_000;

/**
 * Programs often begin a Message-ID with the time, year first. Where the digits give the mail's own Date only with day
 * and month exchanged, a program with an unusual or faulty clock wrote it. Mailers of fraud do; of honest services one is
 * known (Brevo, formerly Sendinblue), and recognised by its own fields. Days equal to their month say nothing.
 */
export const check = defineCheck({
  id: 'message-id-date-swapped',
  topic: 'route',
  needs: ['mail'],
  facts: ['digits', 'date'],

  run({ mail }) {
    const { messageId, date } = mail;
    if (!messageId) return cannotTell('not-in-mail');
    if (isOfBrevo(mail)) return clear();
    if (!date?.iso) return cannotTell('not-in-mail', [messageId.source]);
    const sent = Date.parse(date.iso);
    for (const [stamp, year, first, second, hour, minute] of messageId.id.slice(0, 300).matchAll(STAMP)) {
      if (first === second || Number(hour) > 23 || Number(minute) > 59) continue;
      const clock = `T${hour}:${minute}:00Z`;
      const swapped = timeOf(`${year}-${second}-${first}${clock}`);
      const straight = timeOf(`${year}-${first}-${second}${clock}`);
      if (isNear(swapped, sent) && !isNear(straight, sent)) {
        return finding({ digits: stamp, date: date.text.trim().slice(0, 60) }, [messageId.source, date.source]);
      }
    }
    return clear();
  },
});

function isOfBrevo({ fields }: Mail): boolean {
  return fields.some(
    ({ name, value }) =>
      /^x-(?:mailin|sib)-/i.test(name) || (/^x-mailer$/i.test(name) && /sendinblue|brevo/i.test(value)),
  );
}

/** `NaN` for the 31st of a month that has none, as well as for a 14th month. */
function timeOf(iso: string): number {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso.slice(0, 10)) ? time : Number.NaN;
}

/** Whatever the zone of either, they are less than a day apart. */
function isNear(time: number, sent: number): boolean {
  return Math.abs(time - sent) < DAY;
}
