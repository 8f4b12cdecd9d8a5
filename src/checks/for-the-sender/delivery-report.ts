import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isDeliveryReport } from '../delivery-report.ts';

/** How a report brings along what it reports on (RFC 3462, RFC 6522 section 3; RFC 6533 for the international form). */
const QUOTED = /^(?:message\/(?:rfc822|global)|(?:text\/rfc822|message\/global)-headers)$/;

/**
 * A mail server reports what became of another mail. The report is a machine's; what it quotes is somebody else's, and
 * may be a fraud that was sent in the reader's name. Anyone can write in this form, so it weighs nothing.
 */
export const check = defineCheck({
  id: 'delivery-report',
  topic: 'for-the-sender',
  needs: ['mail', 'links', 'identity'],
  variants: ['quotes-mail', 'plain'],
  facts: ['reporter'],

  run({ mail, links, identity }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (!isDeliveryReport(mail, links, identity.ownDomains)) return clear();
    const { headerFrom, parts, returnPath } = mail;
    const quoted = parts.slice(0, 50).find(({ path, type }) => path !== '' && QUOTED.test(type));
    const sources = [headerFrom, returnPath].flatMap((mailbox) => (mailbox ? [mailbox.source] : []));
    const inside = quoted ? [{ mail: quoted.path, start: quoted.start, end: quoted.end }] : [];
    const reporter = headerFrom?.address || (headerFrom?.name ?? '');
    return finding({ reporter }, [...sources, ...inside], { variant: quoted ? 'quotes-mail' : 'plain' });
  },
});
