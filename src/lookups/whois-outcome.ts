export type WhoisOutcome = 'entry' | 'no-entry' | 'rate-limited';

/** An answer that denies is short; notices and terms of use come before or behind it. */
const MAX_CHARACTERS = 8000;

/** Said of the domain in an answer that has the shape of an entry. */
const FREE = /^[ \t]*(?:status|domain status):[ \t]*(?:free|available|no object found)\b/im;
const NO_ENTRY = [
  /^[ \t]*(?:[%#>]+ ?)?(?:error:? ?\d* ?)?no (?:match(?:es)?|matching records?|such domain)\b/im,
  /^[ \t]*(?:[%#>]+ ?)?(?:error:? ?\d* ?)?no (?:entries|data|objects?|information|domains?|records?)\b.{0,60}\b(?:found|exists?)\b/im,
  /^[ \t]*(?:[%#>]+ ?)?(?:the queried )?object does not exist/im,
  /^[ \t]*(?:[%#>]+ ?)?(?:nothing found|(?:this )?query returned 0 objects)/im,
  /^[ \t]*(?:[%#>]+ ?)?(?:domain |object |error:? ?\d* ?)?(?:["'a-z0-9._-]{1,260} )?(?:is )?(?:not found|not registered|does not exist)\b/im,
  /(?:등록되어 있지 않습니다|该域名未注册|未注册)/,
];

const RATE_LIMITED = [
  /(?:query|connection|lookup|request|access|whois)s? (?:rate )?(?:limit|quota)s?\b.{0,30}(?:exceeded|reached)/i,
  /(?:exceeded|reached)\b.{0,60}(?:limit|quota|number of (?:queries|requests|connections))/i,
  /(?:too many|excessive) (?:queries|requests|connections|lookups|simultaneous)/i,
  /(?:blacklisted|temporarily (?:blocked|denied|banned)|(?:please )?try again later)/i,
  /アクセス(?:回数)?制限/,
];

/**
 * What a WHOIS answer is. There is no status code in RFC 3912, so it is told from the words that registries use. An
 * answer that carries an entry is one, whatever its terms of use say about limits.
 */
export function whoisOutcome(text: string, hasEntry: boolean): WhoisOutcome | undefined {
  const head = text.slice(0, MAX_CHARACTERS);
  if (FREE.test(head)) return 'no-entry';
  if (hasEntry) return 'entry';
  if (NO_ENTRY.some((pattern) => pattern.test(head))) return 'no-entry';
  return RATE_LIMITED.some((pattern) => pattern.test(head)) ? 'rate-limited' : undefined;
}

const PATIENCE = /\b(?:again|retry|wait)\b[^\n]{0,40}?\b(?<count>\d{1,5}) ?(?<unit>second|minute|hour|day)s?\b/i;
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** For how many seconds a refusal asks to wait ("try again in 60 seconds"), where it says so. */
export function askedPatience(text: string): number | undefined {
  const { count, unit = '' } = PATIENCE.exec(text.slice(0, MAX_CHARACTERS))?.groups ?? {};
  return count === undefined ? undefined : Number(count) * (SECONDS[unit.toLowerCase()] ?? 1);
}
