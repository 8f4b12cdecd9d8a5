import type { DateField, HeaderField } from './mail.ts';
import { readStamp } from './received/date.ts';

/**
 * The Date field (RFC 5322 section 3.3, with the obsolete forms of section 4.3). `iso` is missing for what is no date,
 * or where no zone says when it was; `zone` is as written, without its comment.
 */
export function readDate(field: HeaderField): DateField {
  const text = field.value.slice(0, 200);
  const { time, zone } = readStamp(text) ?? {};
  const written = zone?.split(' ', 1)[0];
  return { text, ...(time ? { iso: time } : {}), ...(written ? { zone: written } : {}), source: field.source };
}
