import { allMatches, type Match } from './matches.ts';

const ACCENTED = /[\u00c0-\u024f]/g;
/** Small words of the languages read so (western/, elsewhere/) that English and Japanese texts hardly hold. */
const SMALL_WORDS =
  /\b(?:sie|ihren?|ihr|bitte|ist|wird|und|nicht|innerhalb|votre|vous|est|cliquez|messages en|su|sus|tu|una|usted|para|haga|seus?|suas?|voce|em|clique|pagamento|tuo|tua|gli|della|il|entro|clicca|het|uw|een|klik|twoj[ea]|zostanie|prosimy|jest|prosim|vase|kerjuk|egy|och|ditt|dit|og|pentru|este|icin|bir)\b/i;

/** A text shows its language before that. */
const ENOUGH = 4_000;

/** Several tables are asked of one text in a row. */
const last = { plain: '', folded: { read: '', written: (at: number) => at }, isWestern: false };

/** Latin letters without their accents, letter for letter, so that places in the text stay where they were. */
export function unaccented(text: string): string {
  if (text.search(ACCENTED) < 0) return text;
  return text.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/** A text as the patterns of those languages are written, and where a place of it stands in the text as it is. */
export interface FoldedText {
  read: string;
  /** A place within a folded letter is that behind it. */
  written: (at: number) => number;
}

/** Without accents, and with `ss` for `ß`, as it is spelt in capitals, in Switzerland and where a keyboard has none. */
export function folded(text: string): FoldedText {
  const read = unaccented(text);
  if (!read.includes('ß')) return { read, written: (at) => at };
  // Where the second letter of each stands.
  const added = [...read.matchAll(/ß/g)].map(({ index }, nth) => index + nth + 1);
  return { read: read.replaceAll('ß', 'ss'), written: (at) => at - added.filter((place) => place < at).length };
}

/**
 * Matches of patterns of those languages in the words of the text as it is. None in a text that holds neither an accent
 * nor a small word of them.
 */
export function matchesWithoutAccents(patterns: readonly RegExp[], text: string): Match[] {
  if (text !== last.plain) {
    last.plain = text;
    last.folded = folded(text);
    last.isWestern = text.search(ACCENTED) >= 0 || SMALL_WORDS.test(text.slice(0, ENOUGH));
  }
  if (!last.isWestern) return [];
  const { read, written } = last.folded;
  const found = patterns.flatMap((pattern) => allMatches(pattern, read));
  if (read === text) return found;
  return found.map((match) => {
    const [start, end] = [written(match.index), written(match.index + match.text.length)];
    return { ...match, index: start, text: text.slice(start, end) };
  });
}
