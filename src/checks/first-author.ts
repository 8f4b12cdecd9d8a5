import type { Mail, Mailbox } from '../mail/mail.ts';

/**
 * The first mailbox of From that has a domain. An unquoted comma in the name (`Example Bank ,_<a@b.example>`) makes a
 * mailbox of the name alone, in front of the one that the mail is from.
 */
export function firstAuthor({ headerFrom, furtherFrom }: Mail): Mailbox | undefined {
  if (headerFrom?.domain) return headerFrom;
  return furtherFrom.find(({ domain }) => domain !== '');
}
