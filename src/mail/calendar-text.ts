/** Properties that programs show of an event, a task or a contact. */
const SHOWN = /^(?:summary|description|location|url|conference|comment|x-alt-desc|note|attach)$/i;

/**
 * What a reader is shown of an iCalendar or vCard text (RFC 5545, RFC 6350): a value a line, unfolded and unescaped; an
 * HTML description as its own source. Empty where it holds no such property.
 */
export function calendarText(text: string): string {
  const values: string[] = [];
  for (const line of unfolded(text).split('\n')) {
    const [, name = '', value = ''] = /^([A-Za-z-]{1,40})(?:;[^:]{0,400})?:(.*)$/.exec(line) ?? [];
    if (SHOWN.test(name)) values.push(unescaped(value));
  }
  return values.join('\n');
}

/** Whether the text is one of the two. */
export function isCalendar(text: string): boolean {
  return /^\s{0,100}begin:(?:vcalendar|vcard)\s/i.test(text.slice(0, 200));
}

/** A line that begins with a space belongs to the one before it. */
function unfolded(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
}

function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}
