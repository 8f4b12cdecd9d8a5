import { asciiHost } from '../util/domain.ts';
import { addressEntries, type Entry } from './address-list.ts';
import { decodeWords } from './encoded-word.ts';
import { rawDecoded } from './header-fields.ts';
import type { HeaderField, Mailbox } from './mail.ts';

/** A field may list thousands; a reader is shown the first. */
const MAX_MAILBOXES = 200;
const MAX_CHARACTERS = 64 * 1024;
const MAX_NAME = 1000;
const ADDRESS = /[^\s<>"(),;:\\]{1,200}@[^\s<>"'(),;:\\]{1,253}/;

/**
 * The mailboxes of an address field (RFC 5322 section 3.4) as real readers take them: groups opened, comments dropped,
 * dots where none may stand kept, a name without any address kept with an empty one. `charset` is that of the text, for
 * raw 8-bit names. Never throws.
 */
export function readMailboxes(field: HeaderField, charset?: string): Mailbox[] {
  const text = rawDecoded(field.raw.slice(0, MAX_CHARACTERS), charset);
  return addressEntries(text)
    .slice(0, MAX_MAILBOXES)
    .flatMap((entry) => mailbox(entry, field));
}

function mailbox({ words, unquoted, angle, comment }: Entry, { name: field, source }: HeaderField): Mailbox[] {
  const name = decoded(words);
  if (angle === undefined) {
    return bareMailbox(name, decoded(unquoted), decoded(comment)).map((box) => ({ ...box, field, source }));
  }
  // RFC 5322 section 4.4: a source route before the address proper.
  const address = angle.trim().replace(/^(?:@[^,:@]{1,253},?[ \t]{0,5}){1,20}:/, '');
  return [{ name: name || decoded(comment), ...addressOf(decodeWords(address)), field, source }];
}

/**
 * An address without brackets, maybe beside words; a whole mailbox inside an encoded word is read the same way. What
 * stands in quotes is a name, and an address only where there is no other.
 */
function bareMailbox(text: string, unquoted: string, comment: string): Pick<Mailbox, 'name' | 'address' | 'domain'>[] {
  const bare = (ADDRESS.exec(unquoted) ?? ADDRESS.exec(text))?.[0].replace(/^'+/, '');
  if (bare === undefined)
    return text === '' && comment === '' ? [] : [{ name: text || comment, address: '', domain: '' }];
  const [before = '', ...after] = text.split(bare);
  const name = `${before.replace(/<\s*$/, '')}${after.join(bare).replace(/^\s*>/, '')}`.replace(
    /^["'\s]+|["'\s]+$/g,
    '',
  );
  return [{ name: name || comment, ...addressOf(bare) }];
}

function decoded(text: string): string {
  return decodeWords(text)
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, MAX_NAME);
}

/** Spaces around `@` and dots mean nothing (RFC 5322 section 4.4), quoted ones stay, and words behind the domain are none of it. */
function addressOf(text: string): Pick<Mailbox, 'address' | 'domain'> {
  const plain = text
    .slice(0, MAX_CHARACTERS)
    .replace(/[\s\0]+/g, ' ')
    .replace(/ ?([@.]) ?/g, '$1')
    .trim();
  const at = plain.lastIndexOf('@');
  if (at === -1) return { address: '', domain: '' };
  const [host = ''] = plain.slice(at + 1).split(' ', 1);
  const local = plain.startsWith('"') ? plain.slice(0, at) : plain.slice(0, at).replaceAll(' ', '');
  return { address: `${local}@${host}`.slice(0, MAX_NAME), domain: domainOf(host) };
}

/** A literal (`[192.0.2.1]`, RFC 5321 section 4.1.3) keeps its address only. */
function domainOf(text: string): string {
  const [, literal] = /^\[(?:ipv6:)?([0-9a-f.:]{2,45})\]?$/i.exec(text) ?? [];
  return literal?.toLowerCase() ?? asciiHost(text.replace(/[>\])"']+$/, ''));
}
