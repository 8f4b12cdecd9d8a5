/** Letters of a 94 by 94 set by rows, as the decoder of an EUC form of it reads them. */
function rowsOf(encoding: string, firstRow: number, lastRow: number): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

/** IBM and NEC extensions of Shift_JIS, which honest Japanese mail uses in names (髙, 﨑). */
function extensionRows(): string {
  const bytes: number[] = [];
  for (let lead = 0xfa; lead <= 0xfc; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  return new TextDecoder('shift_jis').decode(Uint8Array.from(bytes));
}

/**
 * Letters of everyday Chinese (GB 2312 level 1, rows 16 to 55) that no Japanese character set has (JIS X 0208 and the
 * extensions of Shift_JIS). Computed from the standards, so that no letter stands here by opinion: 国, 学, 会 are
 * Japanese and never here; 请, 账, 户 are.
 */
export const simplifiedOnly: ReadonlySet<string> = new Set(lettersOutside());

function lettersOutside(): string[] {
  const japanese = new Set(rowsOf('euc-jp', 16, 84) + extensionRows());
  return [...rowsOf('gb18030', 16, 55)].filter((letter) => /\p{Script=Han}/u.test(letter) && !japanese.has(letter));
}

/** The distinct letters of simplified Chinese in a text, in the order of their first appearance, at most 30. */
export function simplifiedGlyphsIn(text: string): string[] {
  const found = new Set<string>();
  for (const letter of text) if (letter > '㐀' && simplifiedOnly.has(letter)) found.add(letter);
  return [...found].slice(0, 30);
}
