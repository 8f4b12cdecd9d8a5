import type { Clauses } from './clauses.ts';
import { firstWord } from './client.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

/** iCloud's last hop into the mailbox: `from …me.com by p44-mailgateway-smtp-… (mailgateway 2403B92) with SMTP id uuid`. */
export function readApple(clauses: Clauses): ReadLine | undefined {
  if (
    !/^p[0-9]{2}-mailgateway-/.test(clauses.by) ||
    !/^\(mailgateway [0-9A-Z]{4,12}\) with SMTP\b/.test(clauses.rest)
  ) {
    return undefined;
  }
  const word = firstWord(clauses.from);
  return { ...restOfLine(clauses, 'apple'), ...(word === undefined ? {} : { from: word }), handedBy: 'local' };
}
