/** A point in time as a Received line ends with it. */
export interface Stamp {
  /** ISO 8601 UTC; missing where the text names no zone, because then nobody knows when it was. */
  time?: string;
  /** As written, for example `+0900 (JST)`. */
  zone?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}`;
const DAY = '(?<day>[0-9]{1,2})';
const YEAR = '(?<year>[0-9]{4}|[0-9]{2,3})';
const TIME =
  '(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?: ?(?<half>[ap]m)\\b)?';
/** `GMT+0100` and `GMT+1`, as scripts write them, are the offset alone. */
const ZONE =
  '(?: ?(?:(?:gmt|utc)(?=[+-]))?(?<zone>[+-][0-9]{1,2}:?[0-9]{2}|(?<=gmt|utc)[+-][0-9]{1,2}(?![0-9])|[a-z]{1,5}(?![a-z])))?';

/** In the order they are tried; the text has single spaces. */
const FORMS = [
  new RegExp(`\\b${DAY}[ -]${MONTH}[ ,-]{1,2}${YEAR},? ${TIME}${ZONE}`, 'i'),
  new RegExp(`\\b(?<year>[0-9]{4})[-/](?<monthNumber>[0-9]{2})[-/]${DAY}[t ]${TIME}${ZONE}`, 'i'),
  new RegExp(`\\b${MONTH},? ${DAY},? (?<year>[0-9]{4}),? ${TIME}${ZONE}`, 'i'),
  new RegExp(`\\b${MONTH} ${DAY} ${TIME}${ZONE} (?<year>[0-9]{4})(?: (?<lateZone>[+-][0-9]{4}))?`, 'i'),
];

/** Minutes east of UTC of the names that RFC 5322 section 4.3 keeps, and of those that mail servers print. */
const NAMED: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  kst: 540,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
};

/** What a date may take of a line; longer text is no date. */
const LONGEST = 160;

/**
 * Reads the date of a trace field (RFC 5322 section 3.3, with its obsolete forms, and what servers write instead:
 * two-digit years, no seconds, ISO 8601, asctime, month first). `undefined` for text that holds no date.
 */
export function readStamp(text: string): Stamp | undefined {
  const plain = text
    .slice(0, LONGEST)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s\0]+/g, ' ')
    .trim();
  for (const form of FORMS) {
    const parts = form.exec(plain)?.groups;
    const stamp = parts && stampOf(parts, text);
    if (stamp) return stamp;
  }
  return undefined;
}

function stampOf(parts: Record<string, string | undefined>, text: string): Stamp | undefined {
  const month = parts.monthNumber ? Number(parts.monthNumber) - 1 : MONTHS.indexOf(parts.month?.toLowerCase() ?? '');
  const hour = wholeHour(Number(parts.hour), parts.half?.toLowerCase());
  const minute = Number(parts.minute);
  const second = Math.min(Number(parts.second ?? 0), 59);
  const day = Number(parts.day);
  const milliseconds = Date.UTC(fullYear(parts.year ?? ''), month, day, hour, minute, second);
  if (month < 0 || month > 11 || hour > 23 || minute > 59) return undefined;
  if (new Date(milliseconds).getUTCDate() !== day) return undefined;

  const written = parts.lateZone ?? parts.zone;
  const east = written === undefined ? undefined : minutesEast(written);
  if (written === undefined || east === undefined) return {};
  const comment = /\(([A-Za-z0-9+: -]{1,40})\)/.exec(text.slice(0, LONGEST))?.[0];
  return {
    time: new Date(milliseconds - east * 60_000).toISOString(),
    zone: comment && /^[+-]/.test(written) ? `${written} ${comment}` : written,
  };
}

function wholeHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** RFC 5322 section 4.3: two digits below 50 are this century's, the other two- and three-digit years count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 3) return year;
  return text.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

function minutesEast(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])([0-9]{1,2}?):?([0-9]{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return NAMED[zone.toLowerCase()];
  const east = Number(hours) * 60 + Number(minutes ?? 0);
  if (east > 24 * 60) return undefined;
  return sign === '-' ? -east : east;
}
