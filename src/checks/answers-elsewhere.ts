import type { Mail } from '../mail/mail.ts';
import { sameOrganisation } from '../util/domain.ts';
import { firstAuthor } from './first-author.ts';

/** Whoever answers writes to another company than the one that From names, or to somebody where From names none. */
export function answersElsewhere(mail: Mail): boolean {
  const from = firstAuthor(mail)?.domain ?? '';
  return mail.replyTo.some(({ domain }) => domain !== '' && !sameOrganisation(domain, from));
}
