import { asciiHost } from '../util/domain.ts';
import type { Calendar } from './content.ts';
import type { Mailbox } from './mail.ts';
import { contentOf, type Open, type TextPart } from './read-content.ts';
import type { Part } from './tree.ts';

/** Calendars of one mail, and UTF-16 units of what each says. */
const MOST = 20;
const LONGEST = 64 * 1024;

/** The calendars of the message, each that says the same once: services attach what they also show. */
export function readCalendars(root: Part, open: Open): { calendars: Calendar[]; attendees: Mailbox[] } {
  const { texts } = contentOf(root, open);
  const calendars = new Map<string, Calendar>();
  const attendees: Mailbox[] = [];
  for (const text of texts) {
    if (!text.calendar || calendars.size >= MOST) continue;
    const { calendar, part } = text;
    const source = { mail: part.path, start: part.start, end: part.end };
    const user = (address: string, name: string, field: string): Mailbox => {
      const domain = asciiHost(address.slice(address.lastIndexOf('@') + 1));
      return { name, address, domain: address === '' ? '' : domain, field, source };
    };
    const organizers = calendar.organizers.map(({ name, address }) => user(address, name, 'ORGANIZER'));
    const said = wordsOf(texts, part);
    const key = [said, ...organizers.map(({ name, address }) => `${name}<${address}>`)].join('\n');
    if (calendars.has(key)) continue;
    calendars.set(key, { method: calendar.method, text: said, organizers, source });
    const leaders = organizers.map(({ address }) => address.toLowerCase());
    const invited = calendar.attendees.filter((address) => !leaders.includes(address.toLowerCase()));
    attendees.push(...invited.map((address) => user(address, '', 'ATTENDEE')));
  }
  return { calendars: [...calendars.values()], attendees };
}

/**
 * Those of the attendees that are at the recipients' own domains and neither organize nor are named yet: nothing outward
 * may name them, either. Others are whom the sender wrote down.
 */
export function fellowsOf(recipients: readonly Mailbox[], attendees: readonly Mailbox[]): Mailbox[] {
  const domains = new Set(recipients.map(({ domain }) => domain).filter((domain) => domain !== ''));
  const known = new Set(recipients.map(({ address }) => address.toLowerCase()));
  const fellows = new Map(attendees.map((one) => [one.address.toLowerCase(), one]));
  return [...fellows]
    .flatMap(([address, one]) => (domains.has(one.domain) && !known.has(address) ? [one] : []))
    .slice(0, MOST);
}

function wordsOf(texts: TextPart[], part: Part): string {
  const own = texts.filter((text) => text.role === 'calendar' && text.part === part);
  const said = own.map((text) => text.html?.text ?? text.plain ?? '').filter((one) => one !== '');
  return said.join('\n').slice(0, LONGEST);
}
