import { asciiHost } from '../util/domain.ts';
import { readValue } from './header-fields.ts';
import type { HeaderField, Mailbox } from './mail.ts';

/** A field may list thousands; a reader is shown the first. */
const MAX_MAILBOXES = 200;
const MAX_CHARACTERS = 64 * 1024;

/**
 * The mailboxes of an address field (RFC 5322 section 3.4) as real readers take them: groups opened, comments dropped,
 * dots where none may stand kept, a name without any address kept with an empty one. Never throws.
 */
export function readMailboxes(field: HeaderField): Mailbox[] {
  const text = field.raw.slice(0, MAX_CHARACTERS).replace(/\r\n?|\n/g, '');
  return entries(text)
    .slice(0, MAX_MAILBOXES)
    .flatMap((entry) => mailbox(entry, field));
}

interface Entry {
  /** Text outside angle brackets, comments kept apart. */
  words: string;
  angle: string | undefined;
  comment: string;
}

/** Splits at commas and semicolons that are not inside quotes, comments or angle brackets. */
function entries(text: string): Entry[] {
  const found: Entry[] = [];
  let entry: Entry = { words: '', angle: undefined, comment: '' };
  let depth = 0;
  let quoted = false;
  let angled = false;
  const end = () => {
    if (entry.words.trim() || entry.angle !== undefined || entry.comment) found.push(entry);
    entry = { words: '', angle: undefined, comment: '' };
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\\' && (quoted || depth > 0)) {
      const escaped = text[++at] ?? '';
      if (depth > 0) entry.comment += escaped;
      else entry.words += escaped === '"' || escaped === '\\' ? escaped : letter + escaped;
    } else if (letter === '"' && depth === 0 && !angled && (quoted || text.indexOf('"', at + 1) !== -1))
      quoted = !quoted;
    else if (quoted) entry.words += letter === ',' ? '\u0001' : letter;
    else if (letter === '(' && !angled) {
      if (depth++ > 0) entry.comment += letter;
    } else if (letter === ')' && depth > 0) {
      if (--depth > 0) entry.comment += letter;
    } else if (depth > 0) entry.comment += letter;
    else if (letter === '<') {
      angled = true;
      entry.angle = '';
    } else if (letter === '>') angled = false;
    else if (angled) entry.angle += letter;
    else if (letter === ',' || letter === ';') end();
    else if (letter === ':' && isGroup(entry, text.slice(at + 1))) entry.words = '';
    else entry.words += letter;
  }
  end();
  return found;
}

/** `undisclosed-recipients:;` and `Team: a@example.com, b@example.com;` */
function isGroup({ words, angle }: Entry, rest: string): boolean {
  return angle === undefined && !words.includes('@') && rest.includes(';');
}

function mailbox({ words, angle, comment }: Entry, { name: field, source }: HeaderField): Mailbox[] {
  const name = readValue(words.replaceAll('\u0001', ',')).trim();
  if (angle === undefined) {
    const bare = name.match(/[^\s<>"]{1,200}@[^\s<>"]{1,253}/)?.[0];
    const whole = bare !== undefined && name === bare;
    const display = whole ? readValue(comment) : name.replace(bare ?? '', '').trim();
    if (bare === undefined && name === '') return [];
    return [{ name: display, ...addressOf(bare ?? ''), field, source }];
  }
  // RFC 5322 section 4.4: a source route before the address proper.
  const address = angle.trim().replace(/^(?:@[^,:@]{1,253},?){1,20}:/, '');
  return [{ name: name || readValue(comment), ...addressOf(address), field, source }];
}

function addressOf(text: string): Pick<Mailbox, 'address' | 'domain'> {
  const address = readValue(text).replace(/\s+/g, '');
  const at = address.lastIndexOf('@');
  if (at === -1) return { address: address.includes('@') ? address : '', domain: '' };
  return { address, domain: asciiHost(address.slice(at + 1).replace(/[>\])]+$/, '')) };
}
