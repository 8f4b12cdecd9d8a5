/** Words of names that say nothing about whose name it is. */
const EMPTY_WORDS = new Set(
  `the and of for from via by to at in on or de la le les des du el los las da do dos das der die das und von van het een
  your you our my me new all inc llc ltd gmbh co corp company group team support service services info news newsletter
  noreply reply mail email customer client care desk center centre department notification notifications notice alert
  alerts security account accounts update online official international shop store digital global system systems admin
  administrator`.split(/\s+/),
);
const MOST_WORDS = 12;

/**
 * Whether any word of a name, or its initials, stands in one of the hosts or local parts. `undefined` where there is
 * nothing to compare: letters that no domain is written in, or no word of its own. Accents do not count, and letters
 * of mathematics count as what they look like.
 */
export function nameStandsIn(name: string, places: readonly string[]): boolean | undefined {
  const spelled = nameIn(name, places);
  // Domains write German letters as two.
  if (spelled !== false || !/[äöüß]/i.test(name)) return spelled;
  return nameIn(
    name
      .slice(0, 200)
      .normalize('NFC')
      .replace(/[äöüß]/gi, inTwoLetters),
    places,
  );
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function inTwoLetters(letter: string): string {
  return TWO_LETTERS[letter.toLowerCase()] ?? letter;
}

function nameIn(name: string, places: readonly string[]): boolean | undefined {
  const plain = name.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{Script=Latin}\P{L}]/u.test(plain)) return undefined;
  const words = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const telling = words.filter((word) => word.length >= 3 && /[a-z]/.test(word) && !EMPTY_WORDS.has(word));
  if (telling.length === 0) return undefined;
  const squeezed = places.map((place) =>
    place
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
  const parts = new Set(places.flatMap((place) => place.toLowerCase().split(/[^a-z0-9]+/)));
  const initials = words.map((word) => word[0]).join('');
  return (
    telling.some((word) => squeezed.some((place) => place.includes(word) || beginsAlike(place, word))) ||
    words.some((word) => word.length === 2 && parts.has(word)) ||
    (initials.length >= 2 &&
      [...parts].some((part) => part === initials || (initials.length > 3 && part.includes(initials))))
  );
}

/** `Financial` and `financely`: a long word and a domain that begin with the same five letters. */
function beginsAlike(place: string, word: string): boolean {
  return word.length >= 6 && place.includes(word.slice(0, 5));
}
