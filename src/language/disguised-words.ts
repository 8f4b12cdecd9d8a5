/** Letters of other scripts that a reader takes for Latin ones, by the Latin letter. UTS 39 calls them confusables. */
const LOOKALIKES: readonly [string, string][] = [
  ['a', 'аαɑ'],
  ['b', 'ЬʙϦ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁᴅ'],
  ['e', 'еҽᴇ'],
  ['f', 'ƒ'],
  ['g', 'ɡɢ'],
  ['h', 'һʜ'],
  ['i', 'іιɩɪ'],
  ['j', 'јϳᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'ӏɭʟ'],
  ['m', 'мʍᴍ'],
  ['n', 'ոпηɴ'],
  ['o', 'оοσօᴏ'],
  ['p', 'рρƿǷᴘ'],
  ['q', 'ԛգ'],
  ['r', 'гɼɾʀ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ѡԝωᴡ'],
  ['x', 'хχ'],
  ['y', 'уүγʏ'],
  ['z', 'ᴢ'],
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙӀ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'ҮΥ'],
  ['Z', 'Ζ'],
];
const LATIN_FOR = new Map(LOOKALIKES.flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)));
const OTHERS = [...LATIN_FOR.keys()].join('');
/** What disguises, by itself: few texts hold any of it, and a class alone is searched for faster than a word. */
const LOOKALIKE = new RegExp(`[${OTHERS}]`);
const MATHEMATICAL = /\ud835/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]|\u034f/;

/** A run of Latin letters and their look-alikes. Pronunciations stand in slashes or brackets and are left alone. */
const MIXED = new RegExp(`(?<![\\p{L}\\p{M}/\\[ˈ])[A-Za-z${OTHERS}]{4,40}(?![\\p{L}\\p{M}ːˈ])`, 'gu');
/** Letters of mathematics (U+1D400 to U+1D7FF) set as words. */
const STYLED = /[\u{1d400}-\u{1d7ff}]{3,60}/gu;
/** A joiner or soft hyphen is at home in other scripts and long words; several within Latin or Japanese words are not. */
const SPLIT =
  /[A-Za-z\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?:[\u200b-\u200d\u2060\ufeff]|\u034f){1,8}[A-Za-z\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const ENOUGH_SPLITS = 3;
const MAX_TEXT = 30_000;
const MAX_WORDS = 10;

export interface DisguisedWord {
  kind: 'other-script' | 'styled' | 'split';
  /** As written. */
  text: string;
}

/**
 * Words that look ordinary to a reader and are other words to a program: letters of another script among Latin ones
 * ("pаypal" with a Cyrillic а), letters of mathematics, invisible characters within. Takes the text as it was written,
 * not folded, and reads its first 30,000 letters.
 */
export function disguisedWordsIn(text: string): DisguisedWord[] {
  const read = text.slice(0, MAX_TEXT);
  const mixed = LOOKALIKE.test(read) ? matches(MIXED, read).filter(isMixed) : [];
  const splits = INVISIBLE.test(read) ? matches(SPLIT, read) : [];
  const styled = MATHEMATICAL.test(read) ? matches(STYLED, read) : [];
  return [
    ...mixed.slice(0, MAX_WORDS).map((word) => ({ kind: 'other-script' as const, text: word })),
    ...styled.slice(0, MAX_WORDS).map((word) => ({ kind: 'styled' as const, text: word })),
    ...(splits.length >= ENOUGH_SPLITS ? splits.slice(0, 3) : []).map((word) => ({
      kind: 'split' as const,
      text: word,
    })),
  ];
}

/** The text with such letters of another script made Latin in mixed words, for reading what it says. */
export function latinised(text: string): string {
  if (!LOOKALIKE.test(text)) return text;
  return text.replace(MIXED, (word) =>
    isMixed(word) ? [...word].map((letter) => LATIN_FOR.get(letter) ?? letter).join('') : word,
  );
}

/** Both at least one ASCII letter and one that only looks so: a whole Greek or Russian word is what it is. */
function isMixed(word: string): boolean {
  const others = [...word].filter((letter) => LATIN_FOR.has(letter)).length;
  return others > 0 && /[A-Za-z]{2}/.test(word);
}

function matches(pattern: RegExp, text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(pattern)) {
    found.add(word);
    if (found.size >= 200) break;
  }
  return [...found];
}
