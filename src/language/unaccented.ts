const ACCENTED = /[\u00c0-\u024f]/g;

/** Latin letters without their accents, letter for letter, so that places in the text stay where they were. */
export function unaccented(text: string): string {
  return text.search(ACCENTED) < 0 ? text : text.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter);
}
