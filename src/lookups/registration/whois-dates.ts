const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2001/02/22`, `2001-02-22`, `1997. 10. 20.`, `20010222`, `2001-Aug-23`: the year first, and what stands behind. */
const YEAR_FIRST =
  /^(?<year>\d{4})(?:[-/.] ?)?(?<month>\d{1,2}|[A-Za-z]{3,9})(?:[-/.] ?)?(?<day>\d{1,2})(?!\d)\.?(?<rest>.*)$/;
/** `26-Nov-1996`, `26 November 1996`, `26.11.1996`, `05-06-1999`, `26/11/1996`: the day first. */
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-/. ] ?(?<month>\d{1,2}|[A-Za-z]{3,9})[-/., ] ?(?<year>\d{4})\b(?<rest>.*)$/;
/** `Nov 26 1996`, `November 26, 1996`, `Fri Nov 26 23:59:59 GMT 1996`, whose year stands last. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9},? )?(?<month>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?:(?<time>\d\d:\d\d:\d\d) (?:(?<zone>[A-Z]{1,5}|[+-]\d{4}) )?)?(?<year>\d{4})$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?=\d)/i;
const TIME = /^[T ]+(?<time>\d{1,2}:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(?<zone>.*)$/;

/**
 * A registry's date as ISO 8601: a day, or UTC where time and zone are told. `undefined` for what is no date. Of two
 * numbers that could both be a month the first is the day, as all registries but American ones write it.
 */
export function whoisDate(text: string): string | undefined {
  const plain = text.trim().slice(0, 60).replace(WEEKDAY, '');
  const monthFirst = MONTH_FIRST.exec(plain)?.groups;
  if (monthFirst) return moment(monthFirst, monthFirst.time, monthFirst.zone ?? '');
  const parts = (YEAR_FIRST.exec(plain) ?? DAY_FIRST.exec(plain))?.groups;
  if (!parts) return undefined;
  const { time, zone = '' } = TIME.exec(parts.rest ?? '')?.groups ?? {};
  return moment(parts, time, zone);
}

type Parts = Record<string, string | undefined>;

function moment({ year, month = '', day }: Parts, time: string | undefined, zone: string): string | undefined {
  const date = isoDay(Number(year), monthNumber(month), Number(day));
  const offset = zoneOffset(zone.trim());
  if (date === undefined || time === undefined || offset === undefined) return date;
  const clock = time.padStart(time.length > 5 ? 8 : 5, '0');
  const parsed = Date.parse(`${date}T${clock}${offset}`);
  return Number.isNaN(parsed) ? date : new Date(parsed).toISOString().replace('.000Z', 'Z');
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1970 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // A month that has no such day rolls over into the next one.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === day ? text : undefined;
}

/** Without a zone the hour is anyone's guess, and only the day is kept. */
function zoneOffset(zone: string): string | undefined {
  const plain = zone.replace(/^\(|\)$/g, '');
  if (/^(?:Z|UTC|GMT)$/i.test(plain)) return 'Z';
  if (/^(?:JST|KST)$/i.test(plain)) return '+09:00';
  const numeric = /^(?:UTC|GMT)? ?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?$/.exec(plain)?.groups;
  return numeric && `${numeric.sign}${(numeric.hours ?? '').padStart(2, '0')}:${numeric.minutes ?? '00'}`;
}
