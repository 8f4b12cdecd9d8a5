import type { Attachment } from './build-mail.ts';

export interface Entry {
  method?: string;
  summary: string;
  description: string;
  location?: string;
  /** `Name <address>`. */
  organizer: string;
  attendee?: string;
  /** More content lines (RFC 5545 section 3.1), unfolded. */
  more?: string[];
}

/** An entry of a calendar as services and mail programs attach it, its lines folded at 75 bytes. */
export function invitation(entry: Entry, filename = 'invite.ics'): Attachment {
  const { method = 'REQUEST', summary, description, location = '', organizer, attendee = 'info@example.co.jp' } = entry;
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(organizer) ?? [];
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'DTSTART:20261125T010000Z',
    'DTEND:20261125T020000Z',
    `ORGANIZER;CN="${name}":mailto:${address}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${attendee}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `LOCATION:${escaped(location)}`,
    ...(entry.more ?? []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return {
    filename,
    type: `text/calendar; charset=utf-8; method=${method}`,
    content: `${lines.map(folded).join('\r\n')}\r\n`,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function folded(line: string): string {
  const pieces = line.match(/.{1,24}/gsu) ?? [];
  return pieces.join('\r\n ');
}
