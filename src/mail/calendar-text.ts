import { type ContentLine, contentLines } from './content-line.ts';
import { pageInAddress } from './data-address.ts';
import { holdsHtml } from './html-sniff.ts';

/** What an iCalendar or vCard text (RFC 5545, RFC 6350) says, all its entries together. */
export interface CalendarReading {
  /** What is done with it (iTIP, RFC 5546), lower case: `request`, `publish`, `cancel`; empty where it does not say. */
  method: string;
  /** Plain values that a reader is shown, a line each. */
  text: string;
  /** Descriptions in HTML. */
  htmls: string[];
  /** Who calls the meeting, each once. */
  organizers: CalendarUser[];
  /** Addresses of those who are invited. */
  attendees: string[];
}

export interface CalendarUser {
  name: string;
  /** Empty where it is no address. */
  address: string;
}

/** Properties that programs show of an event, a task or a contact; from the last ones they make a button to join. */
const SHOWN =
  /^(?:summary|description|location|url|conference|comment|contact|note|attach|x-alt-desc|styled-description|x-wr-cal(?:name|desc)|x-google-conference|x-microsoft-skypeteamsmeetingurl|x-microsoft-onlinemeetingexternallink)$/;
const MOST_ORGANIZERS = 20;
const MOST_ATTENDEES = 200;
const MOST_HTMLS = 20;

/** Whether the text is one of the two. */
export function isCalendar(text: string): boolean {
  return /^[\s\uFEFF]{0,100}begin:(?:vcalendar|vcard)\s/i.test(text.slice(0, 200));
}

/** The same for a calendar alone: a contact calls nobody to anything. */
export function isEvents(text: string): boolean {
  return /^[\s\uFEFF]{0,100}begin:vcalendar\s/i.test(text.slice(0, 200));
}

/** Reads what a program with a calendar shows of it; any text gives a result. */
export function readCalendar(source: string): CalendarReading {
  const lines = contentLines(source);
  const said = lines.filter(({ name }) => SHOWN.test(name));
  const htmls = said.flatMap(htmlOf).slice(0, MOST_HTMLS);
  const plain = said
    .filter((line) => !isHtml(line))
    .flatMap(({ value, parameters }) => [value, parameters.filename ?? '']);
  return {
    method:
      lines
        .find(({ name }) => name === 'method')
        ?.value.trim()
        .toLowerCase()
        .slice(0, 40) ?? '',
    text: plain.filter((value) => value.trim() !== '').join('\n'),
    htmls,
    organizers: unique(lines.filter(({ name }) => name === 'organizer').map(userOf)).slice(0, MOST_ORGANIZERS),
    attendees: lines
      .filter(({ name }) => name === 'attendee')
      .slice(0, MOST_ATTENDEES)
      .map((line) => userOf(line).address)
      .filter((address) => address !== ''),
  };
}

/** A description in HTML, said to be so or not, and one that stands in a parameter (RFC 5545 section 3.2.1). */
function htmlOf(line: ContentLine): string[] {
  const beside = pageInAddress(line.parameters.altrep ?? '');
  return [...(isHtml(line) ? [line.value] : []), ...(beside === '' ? [] : [beside])];
}

function isHtml({ name, value, parameters }: ContentLine): boolean {
  if (/^text\/html\b/i.test(parameters.fmttype ?? '')) return true;
  return name !== 'attach' && holdsHtml(value);
}

function userOf({ value, parameters }: ContentLine): CalendarUser {
  const [, address = ''] =
    /^\s{0,20}(?:mailto:)?\s{0,20}([^\s<>"]{1,200}@[^\s<>"@]{1,253})\s{0,20}$/i.exec(value) ?? [];
  return { name: (parameters.cn ?? '').slice(0, 200), address: address || (parameters.email ?? '').slice(0, 320) };
}

function unique(users: CalendarUser[]): CalendarUser[] {
  const seen = new Map(users.map((user) => [`${user.name}\n${user.address.toLowerCase()}`, user]));
  return [...seen.values()].filter(({ name, address }) => name !== '' || address !== '');
}
