import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Two authors of two organisations: programs differ on which one they show, and filters on which one they check. Two
 * From fields are forbidden (RFC 5322 section 3.6); several mailboxes in one want a Sender field, and then are honest.
 * A name with an unquoted comma reads as a second mailbox without a domain, and is none.
 */
export const check = defineCheck({
  id: 'several-authors',
  topic: 'sender',
  needs: ['mail'],
  variants: ['fields', 'mailboxes'],
  facts: ['addresses'],

  run({ mail }) {
    const { headerFrom, furtherFrom, fields, sender } = mail;
    const from = fields.filter(({ name }) => name.toLowerCase() === 'from');
    if (!headerFrom && from.length === 0) return cannotTell('not-in-mail');
    const authors = [...(headerFrom ? [headerFrom] : []), ...furtherFrom].filter(({ domain }) => domain !== '');
    const addresses = [...new Set(authors.map(({ address }) => address.toLowerCase()))];
    const domains = new Set(authors.map(({ domain }) => domain));
    if (addresses.length < 2 || domains.size < 2) return clear();
    const sources = authors.slice(0, 8).map(({ source }) => source);
    if (from.length > 1) return finding({ addresses: addresses.slice(0, 8) }, sources, { variant: 'fields' });
    return sender ? clear() : finding({ addresses: addresses.slice(0, 8) }, sources, { variant: 'mailboxes' });
  },
});
