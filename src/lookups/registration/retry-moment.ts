/** Seconds; what asks for more patience than a month is no answer to "when". */
const MAX_SECONDS = 31 * 86_400;

/**
 * The moment that a Retry-After field means (RFC 9110 section 10.2.3: seconds, or a date), ISO 8601 in UTC; `now` is
 * when the answer came. `undefined` where it says nothing of use.
 */
export function retryMoment(field: string | undefined, now: string): string | undefined {
  const plain = field?.trim() ?? '';
  if (/^\d{1,8}$/.test(plain)) return retryIn(Number(plain), now);
  // An HTTP date begins with the name of its day; other texts are read as dates too easily.
  const moment = /^[A-Z][a-z]{2,8}, /.test(plain) ? Date.parse(plain.slice(0, 40)) : Number.NaN;
  const seconds = (moment - Date.parse(now)) / 1000;
  return Number.isNaN(seconds) || seconds < 0 ? undefined : retryIn(seconds, now);
}

/** So many seconds after `now` (ISO 8601), ISO 8601 in UTC without fractions; `undefined` for more than a month. */
export function retryIn(seconds: number, now: string): string | undefined {
  const start = Date.parse(now);
  if (Number.isNaN(start) || seconds > MAX_SECONDS) return undefined;
  return new Date(start + seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
