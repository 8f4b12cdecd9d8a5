import type { Mail } from '../mail/mail.ts';
import type { LinkSeen } from '../observe/observations.ts';
import { isWithin } from '../util/domain.ts';
import { isPressed } from './pressed.ts';

const REPORTER = /^(?:mailer-daemon|postmaster|mail-daemon|double-bounce)$/i;
const REPORTER_NAME = /^(?:mailer-daemon|postmaster|mail delivery (?:sub)?system|mail administrator)$/i;
/** The part that machines read (RFC 3464, RFC 8098, RFC 5965). */
const FOR_MACHINES = /^message\/(?:(?:global-)?delivery-status|(?:global-)?disposition-notification|feedback-report)$/;

/**
 * A mail server tells what became of a mail: the envelope has no sender (RFC 5321 section 4.5.5), or nobody wrote one
 * down, and it is in the form of a report (RFC 6522) or comes from the mail system's own name. The form is easy to
 * imitate, so what gives the reader a stranger's link to press is none: reports write addresses out, and quote them; at
 * most they lead to the help page of a well-known company.
 */
export function isDeliveryReport(mail: Mail, links: readonly LinkSeen[], own: readonly string[]): boolean {
  const { returnPath, parts, headerFrom } = mail;
  if (returnPath?.address) return false;
  const local = headerFrom?.address.split('@')[0] ?? '';
  if (!hasReportForm(parts) && !REPORTER.test(local) && !REPORTER_NAME.test(headerFrom?.name.trim() ?? ''))
    return false;
  const isOwn = ({ host }: LinkSeen) => own.some((domain) => isWithin(host, domain));
  return links.every((link) => !isPressed(link, mail) || isOfRegisteredCompany(link) || isOwn(link));
}

/** A report with its part for machines, which RFC 6522 demands. */
export function hasReportForm(parts: Mail['parts']): boolean {
  return parts[0]?.type === 'multipart/report' && parts.slice(0, 20).some(({ type }) => FOR_MACHINES.test(type));
}

function isOfRegisteredCompany({ role, openHost }: LinkSeen): boolean {
  return !openHost && role.state === 'found' && role.value.role === 'official';
}
