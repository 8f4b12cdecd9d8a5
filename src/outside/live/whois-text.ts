/** Escape sequences into JIS X 0208: only ISO-2022-JP has them, and JPRS answers in it. */
const ISO_2022_JP = /\x1b\$[@B]/;

/** What was written in a country before UTF-8, by the top-level domain of its servers; the likeliest first. */
const OF_COUNTRY: readonly [charsets: string[], topLevels: string][] = [
  [['euc-jp', 'shift_jis'], 'jp'],
  [['euc-kr'], 'kr'],
  [['big5'], 'tw hk mo'],
  [['gb18030'], 'cn'],
  [['koi8-r', 'windows-1251'], 'ru su by ua kz bg rs mk'],
  [['iso-8859-2'], 'pl cz sk hu si hr ro'],
  [['windows-1254'], 'tr'],
  [['windows-1253'], 'gr cy'],
  [['windows-874'], 'th'],
];

/**
 * The text of a WHOIS answer. RFC 3912 names no charset, so it is told from the bytes, and where they leave it open from the
 * country of the server; line ends become `\n`.
 */
export function decodeWhois(bytes: Uint8Array, server = ''): string {
  return decoded(bytes, server).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function decoded(bytes: Uint8Array, server: string): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  if (ISO_2022_JP.test(latin)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes('\u{FFFD}')) return utf8;
  const topLevel = server.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  const charsets = OF_COUNTRY.find(([, topLevels]) => topLevels.split(' ').includes(topLevel))?.[0];
  const texts = (charsets ?? ['euc-jp', 'shift_jis']).map((charset) => new TextDecoder(charset).decode(bytes));
  const whole = texts.filter((text) => !text.includes('\u{FFFD}'));
  if (charsets === undefined) return whole.find((text) => /[ぁ-んァ-ヶ一-龠]/.test(text)) ?? latin;
  return whole.toSorted((a, b) => outOfPlace(a) - outOfPlace(b))[0] ?? latin;
}

/** Letters that stand where no word has them: KOI8-R read as Windows-1251 turns small letters into capitals. */
function outOfPlace(text: string): number {
  return text.match(/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}(?=\p{Lu})/gu)?.length ?? 0;
}
