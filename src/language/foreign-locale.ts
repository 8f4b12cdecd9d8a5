/** A place in the mail where a locale can leave a trace. */
export interface LocaleTrace {
  text: string;
  /** Key of the place, for the caller to find its source. */
  place: 'charset' | 'language' | 'date' | 'hop' | 'mailer' | 'body';
}

export interface LocaleInput {
  /** Charsets declared by the parts, lower case. */
  charsets: string[];
  /** lang attributes and Content-Language, lower case. */
  languages: string[];
  dateText: string;
  /** Time of the oldest Received line as written. */
  oldestHopZone: string;
  mailer: string;
  text: string;
}

const CHARSET = /^(?:gb2312|gbk|gb18030|gb_2312-80|cp936|x-gbk|hz-gb-2312|big5|big5-hkscs)$/;
const LANGUAGE = /^zh\b/;
const CHINA_ZONE =
  /\+0800(?: ?\((?:CST|HKT|CCT|GMT\+08:00|中国标准时间|China Standard Time)\))|中国标准时间|China Standard Time/i;
const PLACE =
  /\b(?:Asia\/(?:Shanghai|Chongqing|Urumqi|Harbin|Hong_Kong)|zh[-_](?:CN|Hans|TW|HK)|China Standard Time|PRC Standard Time)\b|北京时间|中国标准时间|^(?:回复|答复|转发)(?=[:：])/gm;
/** Programs of the Chinese market, by the names that they write into X-Mailer. */
const MAILER =
  /foxmail|qqmail|coremail|netease|163\.com|supmailer|volleymail|dreammail|koomail|群发|\[cn\]|zh-?cn|u-?mail.{0,10}(?:群发|edm)|亿业|双翼|思齐/i;

/** Tokens of a Chinese locale; they mean something only in a text that is Japanese, which is for the caller to know. */
export function foreignLocaleIn(input: LocaleInput): LocaleTrace[] {
  const traces: LocaleTrace[] = [];
  for (const charset of input.charsets) if (CHARSET.test(charset)) traces.push({ text: charset, place: 'charset' });
  for (const language of input.languages)
    if (LANGUAGE.test(language)) traces.push({ text: language, place: 'language' });
  if (CHINA_ZONE.test(input.dateText)) traces.push({ text: input.dateText, place: 'date' });
  if (CHINA_ZONE.test(input.oldestHopZone)) traces.push({ text: input.oldestHopZone, place: 'hop' });
  if (MAILER.test(input.mailer)) traces.push({ text: input.mailer.slice(0, 80), place: 'mailer' });
  for (const match of input.text.slice(0, 30_000).matchAll(PLACE)) traces.push({ text: match[0], place: 'body' });
  return traces
    .filter((one, index) => traces.findIndex(({ text, place }) => text === one.text && place === one.place) === index)
    .slice(0, 10);
}
