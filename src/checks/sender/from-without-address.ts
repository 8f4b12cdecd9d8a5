import type { Mail } from '../../mail/mail.ts';
import { answersElsewhere } from '../answers-elsewhere.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm } from '../delivery-report.ts';
import { firstAuthor } from '../first-author.ts';
import { strangeButtons } from '../strange-button.ts';

/**
 * From must hold an address (RFC 5322 section 3.6.2). Without one a reader sees the display name alone, and there is no
 * domain to hold it against. With `comma` an unquoted comma cuts the name off from the address behind it, so that some
 * programs show the name alone. `with-request`: it has no address at all, and wants a stranger's page opened or an
 * answer sent to somebody. A bare login without a domain (`root`, as cron writes) is an address.
 */
export const check = defineCheck({
  id: 'from-without-address',
  topic: 'sender',
  needs: ['mail', 'links'],
  variants: ['with-request', 'name-only', 'comma', 'empty'],
  facts: ['name'],

  run({ mail, links }) {
    const { headerFrom, fields, form } = mail;
    if (headerFrom?.address || isReport(mail)) return clear();
    const field = fields.find(({ name }) => name.toLowerCase() === 'from');
    // Whoever pasted a part of the header may have left From out.
    if (!field) return form === 'headers-only' || fields.length === 0 ? cannotTell('not-in-mail') : nothing(fields);
    const name = headerFrom?.name ?? '';
    if (firstAuthor(mail)) return finding({ name }, [field.source], { variant: 'comma' });
    const isRequest = strangeButtons(mail, links).length > 0 || answersElsewhere(mail);
    if (isRequest) return finding({ name }, [field.source], { variant: 'with-request' });
    return finding({ name }, [field.source], { variant: name ? 'name-only' : 'empty' });
  },
});

/** Mail servers report under a name alone at times (RFC 3464). */
function isReport({ parts, headerFrom }: Mail): boolean {
  return (
    hasReportForm(parts) ||
    /^(?:mailer-daemon|postmaster|mail delivery (?:sub)?system)$/i.test(headerFrom?.name.trim() ?? '')
  );
}

function nothing(fields: { source: Parameters<typeof finding>[1][number] }[]) {
  return finding(
    { name: '' },
    fields.slice(0, 1).map(({ source }) => source),
    { variant: 'empty' },
  );
}
