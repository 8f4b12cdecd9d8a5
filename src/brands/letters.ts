/** What a letter is read as, and the letters that fraud writes in its place; applied to names and texts alike. */
const READ_AS: [string, string][] = [
  // Cyrillic, Greek and phonetic letters that look Latin (a selection of UTS 39); i, l, 1 and | are one stroke in many fonts.
  ['a', 'аαɑ'],
  ['b', 'вβ'],
  ['c', 'сϲ'],
  ['d', 'ԁđ'],
  ['e', 'еεѐё'],
  ['g', 'ɡ'],
  ['h', 'һн'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['l', 'i1|іιıӏł'],
  ['m', 'м'],
  ['n', 'η'],
  ['o', '0оοø'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'ʀ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υμ'],
  ['v', 'ν'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['z', 'ζ'],
  // Kanji, strokes and other kana that look like katakana.
  ['カ', '力'],
  ['ロ', '口'],
  ['エ', '工'],
  ['ニ', '二'],
  ['ト', '卜'],
  ['ハ', '八'],
  ['タ', '夕'],
  ['オ', '才'],
  ['チ', '千'],
  ['イ', '仆亻'],
  ['ー', '一—―‐─'],
  ['ン', 'ソ'],
  ['シ', 'ツ'],
  ['へ', 'ヘ'],
  ['べ', 'ベ'],
  ['ぺ', 'ペ'],
  // Kanji that differ by a stroke, and Chinese forms of kanji that stand in names.
  ['井', '丼'],
  ['天', '夭'],
  ['日', '曰'],
  ['未', '末'],
  ['士', '土'],
  ['東', '柬东'],
  ['更', '曳'],
  ['銀', '银'],
  ['楽', '乐樂'],
  ['電', '电'],
  ['車', '车'],
  ['証', '证證'],
  ['会', '會'],
  ['険', '险險'],
  ['郵', '邮'],
  ['運', '运'],
  ['輸', '输'],
  ['駅', '驿驛'],
  ['国', '國'],
  ['庁', '厅廳'],
  ['気', '气氣'],
  ['業', '业'],
  ['務', '务'],
];
const readAs = new Map(READ_AS.flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)));
/** Those beyond ASCII; the three within are so frequent that a call for each would take longer than all the rest. */
const LOOKALIKE = new RegExp(`[${[...readAs.keys()].filter((letter) => letter > '\x7f').join('')}]`, 'gu');
const ASCII_STROKE = /[i1|]/g;

const ASCII_ONLY = /^[\x00-\x7f]*$/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SPACED_OUT = /(?<!\S)(?:\S[ ]){3,80}\S(?!\S)/g;
const LATIN_ACCENT = /(?<=[a-z])[\u0300-\u036f]+/g;

/** A text in two spellings of equal length, so that an offset in one is an offset in the other. */
export interface Reading {
  /** Widths, case, invisible characters, accents and spaces beside Japanese letters folded away. Line breaks stay. */
  plain: string;
  /** The same with look-alike letters read as what they look like: only for comparing with another `looks`. */
  looks: string;
}

/** Reads a text for comparing names; never shown. */
export function reading(text: string): Reading {
  // ASCII has no widths, accents or invisible characters, and most texts of the world are nothing else.
  if (ASCII_ONLY.test(text)) {
    const plain = withoutGaps(text.toLowerCase());
    return { plain, looks: asciiLooks(plain) };
  }
  const wide = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const plain = withoutGaps(wide)
    .normalize('NFD')
    .replace(LATIN_ACCENT, '')
    .normalize('NFC')
    .replace(/ (?=[^\x00-\x7f])|(?<=[^\x00-\x7f]) /g, '')
    .replace(/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/g, '');
  return { plain, looks: asciiLooks(plain).replace(LOOKALIKE, (letter) => readAs.get(letter) ?? letter) };
}

function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(SPACED_OUT, (run) => run.replaceAll(' ', ''));
}

function asciiLooks(plain: string): string {
  return plain.replace(ASCII_STROKE, 'l').replaceAll('0', 'o');
}

/** Part of a Latin word or number. */
export function isWordLetter(letter: string | undefined): boolean {
  return letter?.length === 1 && ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
}

/** One full-width katakana or the long mark. */
export function isKatakana(letter: string | undefined): boolean {
  return letter !== undefined && /^[ァ-ヺー]$/.test(letter);
}
