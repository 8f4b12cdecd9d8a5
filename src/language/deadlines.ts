import { hoursElsewhere, latinDeadlines, otherDeadlines, PROMISE_ELSEWHERE } from './elsewhere/deadlines.ts';
import { allMatches, type Match, sentenceAround } from './matches.ts';
import { matchesWithoutAccents, unaccented } from './unaccented.ts';
import { westernDeadlines, westernHours, westernToday } from './western/deadlines.ts';

export interface Deadline {
  text: string;
  /** Hours the reader is given, counted from the mail's date; missing where the words do not say. */
  hours?: number;
}

const UNIT_HOURS: [number, string][] = [
  [1 / 60, '分 minute'],
  [1, '時間 hour hr'],
  [24, '日間 日 営業日 day'],
  [168, '週間 week'],
  [720, 'ヶ月 か月 カ月 month'],
];
const HOURS = new Map(UNIT_HOURS.flatMap(([hours, units]) => units.split(' ').map((unit) => [unit, hours] as const)));

const NUMBERS: [number, string][] = [
  [1, '一,one'],
  [2, '二,two'],
  [3, '三,three'],
  [4, '四,four'],
  [5, '五,five'],
  [6, '六,six'],
  [7, '七,seven'],
  [8, '八'],
  [9, '九'],
  [10, '十,ten'],
  [12, 'twelve'],
  [24, 'twenty-four,twenty four'],
  [48, 'forty-eight'],
  [72, 'seventy-two'],
];
const NUMBER_WORDS = new Map(
  NUMBERS.flatMap(([number, words]) => words.split(',').map((word) => [word, number] as const)),
);

const WITHIN_JA =
  /(?<n>\d{1,3}|[一二三四五六七八九十])(?<unit>時間|分|日間|営業日|日|週間|[ヶかカ]月)(?:以内|いない|前まで|を?過ぎ|が?経過|後に?(?:は)?(?=[^。\n]{0,20}(?:削除|停止|失効|無効|閉鎖|凍結|制限|終了|期限|ロック|消去))|で(?=[^。\n]{0,12}(?:削除|停止|失効|無効|閉鎖|凍結|期限)))/g;
const TODAY_JA =
  /(?:本日|今日|明日)(?:中|まで|限り|付け?で|いっぱい)|(?:本日|今日|まもなく|間もなく)(?:[^。\n]{0,8})(?:期限切れ|失効|期限が切れ)/g;
const DATE_JA =
  /(?:(?<year>\d{4})[年/\-.])?(?<month>1[0-2]|0?[1-9])(?:月|[/\-.])(?<day>3[01]|[12]\d|0?[1-9])(?:日|(?!\d))(?:\([月火水木金土日祝・]{1,3}\))? ?(?:(?<hour>[01]?\d|2[0-3])(?::(?<minute>[0-5]\d)(?::\d\d)?|時(?:[0-5]?\d分)?))?(?:まで|迄|必着|締切|を(?:もって|以て|期限))/g;
const LABELLED_JA =
  /(?:期限|締切|締め切り|〆切|期日|有効期間)(?:日時?)?は?[】\])]?[\s::]{0,3}(?:(?<year>\d{4})[年/\-.])?(?<month>1[0-2]|0?[1-9])[月/\-.](?<day>3[01]|[12]\d|0?[1-9])日?/g;

const WITHIN_EN =
  /\b(?<word>within|in|after) (?:the )?(?:next )?(?:less than )?(?<n>\d{1,3}|one|two|three|four|five|six|seven|ten|twelve|twenty[- ]four|forty-eight|seventy-two)(?: ?\(\d{1,3}\))?[ -]?(?:business |working )?(?<unit>minute|hour|hr|day|week|month)s?\b/gi;
const LEFT_EN =
  /\b(?<n>\d{1,3}) ?(?<unit>hour|hr|day)s? (?:left|remaining|to (?:act|respond|comply|confirm|verify))\b/gi;
const TODAY_EN =
  /\b(?:before (?:midnight|tomorrow|the end of (?:the )?day)|by (?:midnight|tomorrow|the end of (?:the )?day|close of business)|(?:expires?|expiring|deleted?|deactivated|suspended|closed) (?:today|tomorrow))\b/gi;

/**
 * "We answer within two days", "in the last 24 hours": what the sender promises or reports, not what the reader must
 * do.
 */
const PROMISE_JA =
  /(?:返信|返事|発送|出荷|配送|お届け|届き|回答(?:いた|を?さし|を?差し)|(?:ご|御)連絡(?:いた|を?さし|を?差し|させて)|対応(?:いた|させて)|反映|返金|キャンセル料|到着|納品|お渡し|受付開始|届いていない)/;
const PAST_JA = /(?:過去|直近|最近|この|登録後|購入後|到着後|受取後|お届け後|発送後)$/;
const PROMISE_EN =
  /\b(?:deliver(?:y|ed)?|ship(?:s|ped|ping)?|arrives?|respond to you|reply to you|get back to you|refund(?:ed|s)?|process(?:ed|ing)?|you(?:'ll| will) (?:receive|get|hear)|we(?:'ll| will) (?:respond|reply|contact|send|email|ship|review)|will be (?:posted|credited|sent|shipped|processed)|last|past|every|return(?:s|ed)?)\b/i;

/**
 * Deadlines that a text sets, in any of the languages; takes plain text (plain-text.ts) and the mail's date in ISO 8601,
 * without which a stated day has no hours.
 */
export function deadlinesIn(text: string, date?: string): Deadline[] {
  const relativeJa = allMatches(WITHIN_JA, text).filter((match) => !isPromiseJa(text, match));
  const relativeEn = [...allMatches(WITHIN_EN, text), ...allMatches(LEFT_EN, text)].filter(
    (match) => !isPromiseEn(text, match),
  );
  const days = [...allMatches(DATE_JA, text), ...allMatches(LABELLED_JA, text)].filter(
    (match) => !isPromiseJa(text, match),
  );
  const today = [
    ...allMatches(TODAY_JA, text),
    ...allMatches(TODAY_EN, text),
    ...matchesWithoutAccents([westernToday], text),
  ];
  const western = matchesWithoutAccents(westernDeadlines, text).filter((match) => !isPromiseWestern(text, match));
  const elsewhere = [
    ...matchesWithoutAccents(latinDeadlines, text),
    ...otherDeadlines.flatMap((pattern) => allMatches(pattern, text)),
  ].filter(
    ({ index, text: words }) => !PROMISE_ELSEWHERE.test(sentenceAround(unaccented(text), index, words.length, 60)),
  );
  return [
    ...[...relativeJa, ...relativeEn].map((match) => stated(match.text, hoursOf(match))),
    ...western.map((match) => stated(match.text, westernHours(match.groups.n, match.groups.unit))),
    ...elsewhere.map((match) => stated(match.text, hoursElsewhere(match.groups.n, match.groups.unit))),
    ...today.map(({ text: words }) => stated(words, /明日|tomorrow|amanh|morgen|demain/i.test(words) ? 48 : 24)),
    ...days.map((match) => stated(match.text, hoursUntil(match, date))),
  ].slice(0, 20);
}

function stated(text: string, hours: number | undefined): Deadline {
  return hours === undefined ? { text } : { text, hours: Math.round(hours * 10) / 10 };
}

function hoursOf({ groups }: Match): number | undefined {
  const number = groups.n === undefined ? undefined : (NUMBER_WORDS.get(groups.n.toLowerCase()) ?? Number(groups.n));
  const unit = HOURS.get(groups.unit?.toLowerCase() ?? '');
  return number === undefined || Number.isNaN(number) || unit === undefined ? undefined : number * unit;
}

/** To the end of the stated day (or its stated hour) in Japan; a date long past or far ahead is no deadline. */
function hoursUntil({ groups }: Match, date: string | undefined): number | undefined {
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  const sent = Date.parse(date);
  const year = Number(groups.year ?? new Date(sent).getUTCFullYear());
  const [month, day] = [Number(groups.month), Number(groups.day)];
  const clock = groups.hour === undefined ? 24 * 60 : Number(groups.hour) * 60 + Number(groups.minute ?? 0);
  const end = Date.UTC(year, month - 1, day) + (clock - 9 * 60) * 60_000;
  const hours = (end - sent) / 3_600_000;
  return hours < -24 * 366 || hours > 24 * 366 ? undefined : hours;
}

function isPromiseJa(text: string, { index, text: words }: Match): boolean {
  if (PAST_JA.test(text.slice(Math.max(0, index - 6), index))) return true;
  return PROMISE_JA.test(text.slice(index + words.length, index + words.length + 18).split(/[。\n]/)[0] ?? '');
}

/** "In two weeks" and "after two days" are deadlines only where something is lost then. */
const LOSS_EN = /\b(?:suspend|terminat|delet|deactivat|disabl|block|lock|clos|expir|remov|lose|lost|eras|shut)/i;

function isPromiseEn(text: string, { index, text: words, groups }: Match): boolean {
  const soft = groups.word !== undefined && !/^within$/i.test(groups.word);
  if (soft && !LOSS_EN.test(sentenceAround(text, index, words.length))) return true;
  return PROMISE_EN.test(sentenceAround(text, index, words.length, 60));
}

/** Delivery, answers and money that comes back, in the other languages: what the sender promises. */
const PROMISE_WESTERN =
  /(?:liefer|versand|versende|zugestellt|antworte|erstatt|ruckgab|widerruf|umtausch|bearbeit|livr|expedi|repond|rembours|retour|retract|entreg|envia|enviar|respond|reembols|devol|consegn|sped|rispond|rimbors|recess|reso\b)/i;

function isPromiseWestern(text: string, { index, text: words }: Match): boolean {
  return PROMISE_WESTERN.test(sentenceAround(unaccented(text), index, words.length, 60));
}
