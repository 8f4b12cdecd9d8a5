import type { DateField, HeaderField } from './mail.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Record<string, number> = {
  ut: 0,
  gmt: 0,
  utc: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
};
const DATE =
  /^(?:[a-z]{3,9}\.?,?\s{0,5})?(\d{1,2})[\s-]{1,5}([a-z]{3})[a-z]{0,6}[\s-]{1,5}(\d{2,4})\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?\s{0,5}([+-]\d{4}|[a-z]{1,5})?/i;

/** The Date field (RFC 5322 section 3.3, with the obsolete forms of section 4.3); `iso` is missing for what is no date. */
export function readDate(field: HeaderField): DateField {
  const text = field.value.slice(0, 200);
  const match = DATE.exec(text.trim());
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone] = match ?? [];
  const base = { text, ...(zone ? { zone } : {}), source: field.source };
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const offset = zone === undefined ? 0 : zoneMinutes(zone);
  if (!match || monthIndex === -1 || offset === undefined) return base;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const time = Date.UTC(fullYear, monthIndex, Number(day), Number(hour), Number(minute), Number(second));
  const exists = new Date(time).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  return exists ? { ...base, iso: new Date(time - offset * 60_000).toISOString() } : base;
}

function zoneMinutes(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (!sign) return ZONES[zone.toLowerCase()] ?? 0;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60) return undefined;
  return sign === '-' ? -total : total;
}
