import { allMatches, type Match } from './matches.ts';

const ACCENTED = /[\u00c0-\u024f]/g;
/** Small words of the languages read so (western/, elsewhere/) that English and Japanese texts hardly hold. */
const SMALL_WORDS =
  /\b(?:sie|ihren?|ihr|bitte|ist|wird|und|nicht|innerhalb|votre|vous|est|cliquez|messages en|su|sus|tu|una|usted|para|haga|seus?|suas?|voce|em|clique|pagamento|tuo|tua|gli|della|il|entro|clicca|het|uw|een|klik|twoj[ea]|zostanie|prosimy|jest|prosim|vase|kerjuk|egy|och|ditt|dit|og|pentru|este|icin|bir)\b/i;

/** A text shows its language before that. */
const ENOUGH = 4_000;

/** Several tables are asked of one text in a row. */
const last = { plain: '', unaccented: '', isWestern: false };

/** Latin letters without their accents, letter for letter, so that places in the text stay where they were. */
export function unaccented(text: string): string {
  if (text.search(ACCENTED) < 0) return text;
  return text.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/**
 * Matches of patterns of those languages, which are written without accents, in the words of the text as it is. None in a
 * text that holds neither an accent nor a small word of them.
 */
export function matchesWithoutAccents(patterns: readonly RegExp[], text: string): Match[] {
  if (text !== last.plain) {
    last.plain = text;
    last.unaccented = unaccented(text);
    last.isWestern = text.search(ACCENTED) >= 0 || SMALL_WORDS.test(text.slice(0, ENOUGH));
  }
  if (!last.isWestern) return [];
  const read = last.unaccented;
  const found = patterns.flatMap((pattern) => allMatches(pattern, read));
  if (read === text) return found;
  return found.map((match) => ({ ...match, text: text.slice(match.index, match.index + match.text.length) }));
}
