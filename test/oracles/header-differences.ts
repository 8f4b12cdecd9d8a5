import type { Aspect, Difference } from './difference.ts';
import { broken, splitsCharacter } from './properties.ts';

const every: readonly Aspect[] = ['subject', 'from', 'name', 'date', 'messageId', 'text', 'link', 'file'];
const fieldOf: Partial<Record<Aspect, string>> = {
  subject: 'subject',
  from: 'from',
  name: 'from',
  date: 'date',
  messageId: 'message-id',
};

/** Of the header, and of the mail as a whole. Ordered: the first that explains is counted. */
export const headerDifferences: readonly Difference[] = [
  {
    name: 'bare CR line ends',
    aspects: every,
    why: 'RFC 5322 section 2.3 forbids a bare CR, yet programs that show mail end lines at it; who does not loses the header.',
    explains: (_, { raw }) =>
      (raw.match(/\r(?!\n)/g)?.length ?? 0) > (raw.match(/\n/g)?.length ?? 0) ||
      /(?:^|\n)\r(?!\n)|\r[\w-]+:|:\r(?!\n)/.test(raw),
  },
  {
    name: 'byte order mark or saved session in front',
    aspects: every,
    why: 'Editors and protocol logs leave them; the header stands behind them all the same.',
    explains: (_, { raw }) => /^(?:\xef\xbb\xbf|From ?\r?\n|\* \d+ FETCH |(?:HELO|EHLO|LHLO) )/.test(raw),
  },
  {
    name: 'blank line in front',
    aspects: every,
    why: 'A stored mail may begin with blank lines; a mail whose header is taken for its text has no sender to judge.',
    explains: (_, { raw }) => /^\s*\r?\n/.test(raw),
  },
  {
    name: 'header line that is no field',
    aspects: every,
    why: 'A name on a line of its own, or a folded first line, is no field (RFC 5322 section 2.2), and no relay takes it for one.',
    explains: (_, { raw, header }) =>
      /^[!-9;-~]+\r?\n[ \t]+:/m.test(header) || /^[ \t]/.test(header) || /\n[\v\f][\w-]+:/.test(raw),
  },
  {
    name: 'line of spaces in the header',
    aspects: every,
    why: 'RFC 5322 section 4.2 folds over it and many relays end the header there; ours goes on only where a known field follows.',
    explains: (_, { raw, header }) => /^[ \t]+\r?$/m.test(header) || /\n[\w-]+:[^\n]*\n[ \t]+\r?\n/.test(raw),
  },
  {
    name: 'no date to be read',
    aspects: ['date'],
    why: 'What is not written was not said; mailparser takes the time of reading instead.',
    explains: ({ oracle, theirs }) => oracle === 'mailparser' && Math.abs(Date.now() - Date.parse(theirs)) < 600_000,
  },
  {
    name: 'date in an odd form',
    aspects: ['date'],
    why: 'Obsolete zone names (RFC 5322 section 4.3) and text behind the zone leave no doubt about the time.',
    explains: ({ theirs, ours }, { fields }) =>
      theirs === '' && ours !== '' && fields('date').some((value) => !/[+-]\d{4}\s*(?:\([^)]*\))?\s*$/.test(value)),
  },
  {
    name: 'value of a thousand characters',
    aspects: every,
    why: 'RFC 5322 section 2.1.1 allows 998 characters a line; an identifier is cut there, and a subject is read to 64 KiB.',
    explains: (_, { header }) => header.split(/\r?\n(?![ \t])/).some((value) => value.length > 990),
  },
  {
    name: 'charset that a browser has given up',
    aspects: ['subject', 'name', 'text'],
    why: 'HZ (RFC 1843) and UTF-7 (RFC 2152) still come in mail, and a word without a charset still has one that fits.',
    explains: (_, { raw }) => /utf-?7|hz-gb|=\?\?[bq]\?/i.test(raw),
  },
  {
    name: 'field given twice',
    aspects: ['subject', 'from', 'name', 'date', 'messageId'],
    why: 'RFC 5322 section 3.6 allows one; ours takes the first as most programs do, and reports the second.',
    explains: ({ aspect }, { fields }) => fields(fieldOf[aspect] ?? '').length > 1,
  },
  {
    name: 'raw 8-bit header',
    aspects: ['subject', 'from', 'name', 'file'],
    why: 'Bytes without a charset (RFC 6532 allows UTF-8 alone) are read by the charset that fits, as mail programs do.',
    explains: ({ ours, theirs, aspect }, { raw, fields }) => {
      const written = aspect === 'file' ? [raw] : fields(fieldOf[aspect] ?? '');
      const isRaw = written.some((value) => /[\x80-\xff]|\x1b\$/.test(value));
      return isRaw && theirs !== '' && (broken(theirs) >= broken(ours) || theirs.includes('\ufffd'));
    },
  },
  {
    name: 'encoded word split inside a character',
    aspects: ['subject', 'name', 'from', 'file'],
    why: 'RFC 2047 section 5 forbids it and senders do it; the words of one charset are joined before they are decoded.',
    explains: ({ theirs, ours }, { header, leaves }) =>
      broken(theirs) > broken(ours) && [header, ...leaves.map((leaf) => leaf.raw)].some(splitsCharacter),
  },
  {
    name: 'several authors',
    aspects: ['from'],
    why: 'RFC 5322 section 3.6.2 allows several mailboxes; ours keeps all, since readers differ on whom they show.',
    explains: ({ theirs }, _, { from }) =>
      from.length > 1 &&
      from.every((address) => address !== '') &&
      (from.join().startsWith(theirs) || theirs.startsWith(from.join())),
  },
  {
    name: 'comma outside quotes in a name',
    aspects: ['from', 'name'],
    why: 'A name without an address is no mailbox (RFC 5322 section 3.4), so that words and comma belong to the mailbox behind.',
    explains: ({ theirs }, { fields }, ours) =>
      fields('from').some((value) => /[^<>@]*,[^@]*<|"[^"]*"\s*,\s*<|^[^<]*,/.test(value)) &&
      (theirs === '' ||
        ours.from.some((address) => address === '' || theirs.includes(address)) ||
        ours.from.length <= 1 ||
        theirs.split(',')[0] === ours.from[0]),
  },
  {
    name: 'address without a domain',
    aspects: ['from', 'name'],
    why: 'RFC 5322 section 3.4.1 wants a domain; nothing can be looked up or aligned without one, so that the words are a name.',
    explains: ({ theirs, aspect }, _, ours) =>
      ours.from.includes('') && (aspect === 'name' || theirs.split(',').some((one) => !one.includes('@'))),
  },
  {
    name: 'name that is an address',
    aspects: ['name'],
    why: 'Readers see it, and naming another address than the true one is a common deceit, so that it is kept as a name.',
    explains: ({ ours, theirs }) => theirs === '' && ours.includes('@'),
  },
  {
    name: 'address out of form',
    aspects: ['from', 'name'],
    why: 'RFC 5322 section 3.4.1 has no such brackets, quotes and spaces; ours takes the address that a reply would go to.',
    explains: (_, { fields }) =>
      fields('from').some(
        (value) => !/^[^<>"\\:]*(?:"[^"]*")?\s*(?:<[^<>\s"]+@[^<>\s"]+>|[^<>\s"@]+@[^<>\s"]+)\s*$/.test(value),
      ),
  },
  {
    name: 'date without a zone',
    aspects: ['date'],
    why: 'RFC 5322 section 3.3 wants one; without it nobody knows when it was, and the place of the reader must not decide.',
    explains: ({ ours }, { fields }) =>
      ours === '' &&
      fields('date').every(
        (value) => !/\d:\d\d\s*(?:[ap]m)?\s*(?:[+-]\d{1,2}:?\d\d|[a-z]{1,5}\b(?<!am|pm))/i.test(value),
      ),
  },
  {
    name: 'internationalised domain',
    aspects: ['from'],
    why: 'The A-label is what was sent and what is looked up (RFC 5890 section 2.3.2.1); letters that look alike differ in it.',
    explains: ({ ours }) => ours.includes('xn--'),
  },
  {
    name: 'brackets inside an encoded word',
    aspects: ['from', 'name'],
    why: 'RFC 2047 section 5 forbids them there and senders write them; what is encoded divides nothing.',
    explains: (_, { fields }) => fields('from').some((value) => /=\?[^?]+\?q\?[^?]*[()<>,:;"][^?]*\?=/i.test(value)),
  },
];
