/** Latin letters without their accents, letter for letter, as the words of several languages are written in checks. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}
