const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year first (`2001/02/22`, `2001-02-22`, `1997. 10. 20.`, `20010222`) with a time and zone behind it, where told. */
const YEAR_FIRST =
  /^(?<year>\d{4})(?:[-/.] ?)?(?<month>\d{1,2})(?:[-/.] ?)?(?<day>\d{1,2})\.?(?:[T ](?<time>\d\d:\d\d:\d\d)(?:\.\d{1,9})?)? ?(?<zone>.*)$/;
/** `26-Nov-1996`, `26 November 1996`. */
const NAMED_MONTH = /^(?<day>\d{1,2})[- ](?<name>[A-Za-z]{3})[a-z]*[- ](?<year>\d{4})/;

/** A registry's date as ISO 8601: a day, or UTC where time and zone are told. `undefined` for what is no date. */
export function whoisDate(text: string): string | undefined {
  const plain = text.trim().slice(0, 60);
  const named = NAMED_MONTH.exec(plain)?.groups;
  if (named) {
    const month = MONTHS.indexOf((named.name ?? '').toLowerCase()) + 1;
    return isoDay(Number(named.year), month, Number(named.day));
  }
  const { year, month, day, time, zone = '' } = YEAR_FIRST.exec(plain)?.groups ?? {};
  const date = isoDay(Number(year), Number(month), Number(day));
  const offset = zoneOffset(zone.trim());
  if (date === undefined || time === undefined || offset === undefined) return date;
  const moment = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(moment) ? date : new Date(moment).toISOString().replace('.000Z', 'Z');
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1970 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Without a zone the hour is anyone's guess, and only the day is kept. */
function zoneOffset(zone: string): string | undefined {
  if (/^(?:Z|\(?(?:UTC|GMT)\)?)$/i.test(zone)) return 'Z';
  if (/^\(?(?:JST|KST)\)?$/i.test(zone)) return '+09:00';
  const numeric = /^(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?$/.exec(zone)?.groups;
  return numeric && `${numeric.sign}${numeric.hours}:${numeric.minutes ?? '00'}`;
}
