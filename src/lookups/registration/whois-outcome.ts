export type WhoisOutcome = 'entry' | 'no-entry' | 'rate-limited' | 'refused';

/** An answer that denies is short; notices and terms of use come before or behind it. */
const MAX_CHARACTERS = 8000;

/** Said of the domain in an answer that has the shape of an entry. */
const FREE =
  /^[ \t]{0,40}(?:status|domain status|registration status|query_status|state):[ \t]{0,40}(?:\d{3} )?(?:free|available|no object found|not registered|unregistered)\b/im;

/** What may stand before a denial: the mark of a comment, the number of an error. */
const START = '^[ \\t]{0,20}(?:[%#>*]{1,20}[ \\t]{0,20})?(?:error:? ?\\d*:? ?)?';
const NO_ENTRY = [
  `${START}(?:.{1,30} / |[a-z0-9._-]{1,260} )?(?:no|not) ?(?:match(?:es)?|matching ?records?|find matching ?records?|such domain|found)\\b`,
  `${START}no (?:entries|data|objects?|information|domains?|records?)\\b.{0,60}\\b(?:found|exists?|available)\\b`,
  `${START}(?:nothing found|(?:this )?query returned 0 objects|(?:\\w{1,40}/)?object_not_found|.{0,40}\\bdomain name not known\\b|we do not have an entry)`,
  `${START}(?:the |this |above )?(?:requested |queried )?(?:domain|object)?(?: name)?[ :]{0,3}(?:["'[]?[a-z0-9._-]{1,260}["'\\]]? )?(?:is |was |has |does |could )?(?:not found|not (?:been )?registered|not exist|not be found)`,
  `${START}(?:domain )?["']?[a-z0-9_-]{1,63}\\.[a-z0-9._-]{1,200}["']? is (?:free|available)\\b`,
  `${START}(?:domain )?(?:unknown|unregistered|not_found)\\b`,
].map((pattern) => new RegExp(pattern, 'im'));
const NO_ENTRY_ELSEWHERE =
  /(?:\bno se encuentra registrado|: no existe$|등록되어 있지 않습니다|该域名未注册|未注册|該域名尚未註冊)/im;

const RATE_LIMITED = [
  /(?:query|connection|look ?up|request|access|whois)s? (?:rate |control )?(?:limit|quota|rate)s?\b.{0,30}(?:exceeded|reached)/i,
  /(?:exceeded|reached)\b.{0,60}(?:limit|quota|rate|number of (?:\w{1,20} )?(?:queries|requests|connections|look ?ups))/i,
  /\b(?:queries|connections|quota)\b.{0,30}\b(?:exceeded|reached)|interval is too short|\blimit on the number of queries/i,
  /(?:maximum|limit)\b.{0,30}(?:queries|requests|connections|look ?ups).{0,30}(?:reached|exceeded)/i,
  /(?:too many|excessive) (?:queries|querying|requests|connections|lookups|simultaneous)/i,
  /(?:blacklisted|temporarily\s{1,3}(?:blocked|denied|banned)|(?:please )?try again later|slow down)/i,
  /アクセス(?:回数)?制限/,
];
const REFUSED =
  /\b(?:access|permission|connection|request)s? (?:denied|refused|is denied)|\bnot (?:authori[sz]ed|permitted|allowed) to\b|\b(?:client|address)\b.{0,60}\bnot (?:authori[sz]ed|permitted|allowed)\b|\baddress (?:is |was |has been )?(?:blocked|banned)\b/i;

/**
 * What a WHOIS answer is. There is no status code in RFC 3912, so it is told from the words that registries use. An
 * answer that carries an entry is one, whatever its terms of use say about limits.
 */
export function whoisOutcome(text: string, hasEntry: boolean): WhoisOutcome | undefined {
  const head = text.slice(0, MAX_CHARACTERS);
  if (FREE.test(head)) return 'no-entry';
  if (hasEntry) return 'entry';
  if (NO_ENTRY.some((pattern) => pattern.test(head)) || NO_ENTRY_ELSEWHERE.test(head)) return 'no-entry';
  if (RATE_LIMITED.some((pattern) => pattern.test(head))) return 'rate-limited';
  return REFUSED.test(head) ? 'refused' : undefined;
}

const PATIENCE = /\b(?:again|retry|wait|period)\b[^\n]{0,40}?\b(?<count>\d{1,5}) ?(?<unit>second|minute|hour|day)s?\b/i;
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** For how many seconds a refusal asks to wait ("try again in 60 seconds"), where it says so. */
export function askedPatience(text: string): number | undefined {
  const { count, unit = '' } = PATIENCE.exec(text.slice(0, MAX_CHARACTERS))?.groups ?? {};
  return count === undefined ? undefined : Number(count) * (SECONDS[unit.toLowerCase()] ?? 1);
}
