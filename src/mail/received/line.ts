import type { Dialect, Hop } from '../route.ts';

/** What a dialect's reader understood of one Received line. The route adds trust, delay and source. */
export interface ReadLine extends Omit<Hop, 'delaySeconds' | 'trusted' | 'source'> {
  /** The writer looked the reverse name up and forward again, as Postfix, Sendmail and Exim do before they print it. */
  ptrConfirmed: boolean;
  /**
   * Who handed the mail to the writer: `client` connected over the network; `local` a process of the same machine
   * (pipe, LMTP, alias); `retrieval` the writer fetched it from a mailbox (POP, IMAP); `submission` a user's own
   * program, without an address (MAPI, web mail, HTTP); `hidden` a client that the line does not name.
   */
  handedBy: 'client' | 'local' | 'retrieval' | 'submission' | 'hidden';
  /** Nothing in it could be understood. */
  unreadable: boolean;
}

/** A line in which nothing is known yet but who writes so. */
export function emptyLine(dialect: Dialect): ReadLine {
  return { authenticated: false, dialect, ptrConfirmed: false, handedBy: 'hidden', unreadable: false };
}
