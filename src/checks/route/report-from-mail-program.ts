import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { firstAuthor } from '../first-author.ts';
import { personalProgram } from '../personal-program.ts';

/** Names that a server alone has; people are called postmaster and administrator, too. */
const MACHINE_NAME =
  /^(?:mailer[- ]daemon|mail delivery (?:sub)?system|mail delivery (?:software|service)|automatic e-?mail delivery\b.{0,20}|(?:returned|bounced) mail|メール配信(?:システム|サブシステム))$/i;
const MACHINE = /^(?:mailer-daemon|mail-daemon|double-bounce)$/i;
const ADMINISTRATION = /^(?:postmaster|mail administrator|mail server|post office|mail system|mail administration)$/i;
const REPORT =
  /\b(?:returned mail|undeliver(?:able|ed)|(?:mail )?delivery (?:has )?(?:failed|failure|reports?|status|error)|mail system error|permanent (?:fatal )?errors?|could not be delivered|transcript of session)\b|配信(?:不能|できません|エラー)|配達(?:不能|できません)|(?:退信|投递失败|無法傳送)/i;
/** A report says at once what it is. */
const BEGINNING = 400;

/**
 * A notice that mail was not delivered speaks as a mail server, and was written in a person's mail program: no server
 * writes in one. Worms and thieves send such notices so that the reader opens what seems to be his own mail. A postmaster
 * who writes by hand does not write as the machine.
 */
export const check = defineCheck({
  id: 'report-from-mail-program',
  topic: 'route',
  needs: ['mail'],
  facts: ['name', 'program'],

  run({ mail }) {
    const author = firstAuthor(mail);
    if (!author) return cannotTell('not-in-mail');
    const local = author.address.split('@')[0] ?? '';
    const name = author.name.trim().slice(0, 80);
    const isMachine = MACHINE.test(local) || MACHINE_NAME.test(name);
    const isAdministration = ADMINISTRATION.test(local) || ADMINISTRATION.test(name);
    if (hasReportForm(mail.parts) || !(isMachine || isAdministration)) return clear();
    if (!isMachine && !REPORT.test(`${mail.subject}\n${mail.body.text.slice(0, BEGINNING)}`)) return clear();
    const field = personalProgram(mail);
    if (!field) return clear();
    const facts = { name: name || author.address.slice(0, 120), program: field.value.trim().slice(0, 80) };
    return finding(facts, [author.source, field.source]);
  },
});
