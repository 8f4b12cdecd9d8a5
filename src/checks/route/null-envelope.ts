import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { isPassedOn } from '../passed-on.ts';
import { strangeButtons } from '../strange-button.ts';

const MACHINE = /mailer-?daemon|postmaster|mail delivery|delivery (?:status|failure)|autoreply|out of office/i;

/**
 * The mail came with the empty envelope sender, which is for reports of mail servers alone (RFC 5321 section 4.5.5),
 * and is none: it has a button to a stranger's page. So it hears of no bounce, and SPF has only the greeting to ask
 * about. Answers of machines and receipts have the empty sender as well, and no such button.
 */
export const check = defineCheck({
  id: 'null-envelope',
  topic: 'route',
  needs: ['mail', 'links'],
  facts: ['host'],

  run({ mail, links }) {
    const { returnPath, form, parts, headerFrom, fields, subject } = mail;
    if (form === 'headers-only' || !returnPath) return cannotTell('not-in-mail');
    const isMachine = MACHINE.test(`${headerFrom?.name ?? ''} ${headerFrom?.address ?? ''} ${subject}`.slice(0, 1000));
    const isAnswer = fields.some(({ name, value }) => /^auto-submitted$/i.test(name) && !/^\s*no\b/i.test(value));
    if (returnPath.address !== '' || hasReportForm(parts) || isMachine || isAnswer) return clear();
    const [strange] = isPassedOn(mail) ? [] : strangeButtons(mail, links);
    const source = mail.links[strange?.link ?? -1]?.source;
    return strange && source ? finding({ host: strange.host }, [returnPath.source, source]) : clear();
  },
});
