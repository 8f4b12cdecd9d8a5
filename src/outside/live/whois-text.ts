/** Escape sequences into JIS X 0208: only ISO-2022-JP has them, and JPRS answers in it. */
const ISO_2022_JP = /\x1b\$[@B]/;

/** The text of a WHOIS answer. RFC 3912 names no charset, so it is told from the bytes; line ends become `\n`. */
export function decodeWhois(bytes: Uint8Array): string {
  return decoded(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function decoded(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  if (ISO_2022_JP.test(latin)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes('\u{FFFD}')) return utf8;
  const japanese = ['euc-jp', 'shift_jis'].map((charset) => new TextDecoder(charset).decode(bytes));
  return japanese.find((text) => /[ぁ-んァ-ヶ一-龠]/.test(text) && !text.includes('\u{FFFD}')) ?? latin;
}
