import type { Mailbox } from '../mail/mail.ts';
import { isWithin } from '../util/domain.ts';

/**
 * Services whose notices are written by whoever opened an account, in his words: desks for questions of customers, forms
 * and surveys, invitations, boards that are shared; from memory.
 */
const SERVICES =
  `asana.com atlassian.net canva.com eventbrite.com figma.com freshdesk.com freshservice.com jotform.com meetup.com miro.com
  monday.com notion.so research.net surveymonkey.com surveymonkeyuser.com tiledesk.com trello.com typeform.com zendesk.com
  zohodesk.com`
    .trim()
    .split(/\s+/);
/** What users of these write comes from one mailbox, and the service speaks from others. */
const MAILBOXES = /^(?:notifications@github\.com|gitlab@mg\.gitlab\.com)$/i;

/** The words of such a notice are those of a user, which nothing vouches for. */
export function isInWordsOfUsers({ address, domain }: Mailbox): boolean {
  return MAILBOXES.test(address) || SERVICES.some((one) => isWithin(domain, one));
}
