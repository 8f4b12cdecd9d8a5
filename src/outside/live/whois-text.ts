/** Escape sequences into JIS X 0208: only ISO-2022-JP has them, and JPRS answers in it. */
const ISO_2022_JP = /\x1b\$[@B]/;

/** What was written in a country before UTF-8, by the top-level domain of its servers; the likeliest first. */
const OF_COUNTRY: readonly [charsets: string[], topLevels: string][] = [
  [['euc-jp', 'shift_jis'], 'jp'],
  [['euc-kr'], 'kr'],
  [['big5'], 'tw hk mo'],
  [['gb18030'], 'cn'],
  // KOI8-U differs from KOI8-R only in the letters of Ukrainian, where that has lines to draw (RFC 2319).
  [['koi8-u', 'windows-1251'], 'ru su by ua kz bg rs mk'],
  [['iso-8859-2'], 'pl cz sk hu si hr ro'],
  [['windows-1254'], 'tr'],
  [['windows-1253'], 'gr cy'],
  [['windows-874'], 'th'],
];
/** Registries that have servers outside of their country's domain. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'krnic.net': 'kr', 'twnic.net': 'tw', 'ripn.net': 'ru' };

/** What tells a charset where no country does: words that names and labels have, or letters of nobody else. */
const SIGNS: readonly [charset: string, sign: RegExp, share?: RegExp][] = [
  ['euc-jp', /[ぁ-んァ-ヶ]{2}|(?:株式|有限|合同)会社|法人|大学|登録|組織/],
  ['shift_jis', /[ぁ-んァ-ヶ]{2}|(?:株式|有限|合同)会社|法人|大学|登録|組織/],
  ['gb18030', /公司|注册|中国|北京|上海/],
  ['big5', /公司|註冊|台北|臺灣|香港/],
  ['euc-kr', /\p{Script=Hangul}{2}/u, /\p{Script=Hangul}/gu],
  ['koi8-u', /\p{Script=Cyrillic}{3}/u, /\p{Script=Cyrillic}/gu],
  ['windows-1251', /\p{Script=Cyrillic}{3}/u, /\p{Script=Cyrillic}/gu],
];
/** A Japanese registrar's answer in which nothing but a name is Japanese. */
const KANA_OR_KANJI = /[ぁ-んァ-ヶー一-龠々]/g;
const UNMARKED: typeof SIGNS = [
  ['euc-jp', /[ぁ-んァ-ヶ一-龠]{2}/, KANA_OR_KANJI],
  ['shift_jis', /[ぁ-んァ-ヶ一-龠]{2}/, KANA_OR_KANJI],
];
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * The text of a WHOIS answer. RFC 3912 names no charset, so it is told from the bytes, and where they leave it open from the
 * country of the server. Line ends become `\n`; letters that no charset has stay as U+FFFD.
 */
export function decodeWhois(bytes: Uint8Array, server = ''): string {
  return decoded(bytes, server).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function decoded(bytes: Uint8Array, server: string): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  if (ISO_2022_JP.test(latin)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(utf8)) return utf8;
  const charsets = OF_COUNTRY.find(([, topLevels]) => topLevels.split(' ').includes(countryOf(server)))?.[0];
  if (charsets === undefined) return byItsBytes(bytes, latin);
  return likeliest(charsets.map((charset) => whole(bytes, charset))) ?? latin;
}

/** Other charsets hardly ever form a letter of UTF-8; an answer that was cut, or a value in it, spoils one here and there. */
function isUtf8(text: string): boolean {
  const spoiled = count(text, /\u{FFFD}/gu);
  return spoiled === 0 || count(text, BEYOND_ASCII) > spoiled * 5;
}

function countryOf(server: string): string {
  const labels = server.toLowerCase().replace(/\.$/, '').split('.');
  return ELSEWHERE[labels.slice(-2).join('.')] ?? labels.at(-1) ?? '';
}

/** European letters stand alone among those of ASCII; other scripts write whole words without. */
function byItsBytes(bytes: Uint8Array, latin: string): string {
  if (!/[^\0-\x7f]{3}/.test(latin)) return latin;
  const texts = [...SIGNS, ...UNMARKED].flatMap(([charset, sign, ofScript]) => {
    const text = whole(bytes, charset);
    if (text === undefined || !sign.test(text)) return [];
    const foreign = ofScript ? count(text, BEYOND_ASCII) - count(text, ofScript) : 0;
    return foreign * 10 > count(text, BEYOND_ASCII) ? [] : [text];
  });
  return likeliest(texts) ?? latin;
}

function whole(bytes: Uint8Array, charset: string): string | undefined {
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes('\u{FFFD}') ? undefined : text;
}

function likeliest(texts: (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined).toSorted((a, b) => outOfPlace(a) - outOfPlace(b))[0];
}

/** Letters that stand where no word has them: KOI8-R read as Windows-1251 turns small letters into capitals. */
function outOfPlace(text: string): number {
  return count(text, /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}(?=\p{Lu})/gu);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
