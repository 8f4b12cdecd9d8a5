/**
 * How often small letters, capitals and digits take each other's place in a word; a capital with small letters behind it
 * is how words begin, and does not count. What a program throws together keeps changing.
 */
export function changesOfKind(word: string): number {
  return word.match(/[a-z](?=[A-Z0-9])|[0-9](?=[A-Za-z])|[A-Z](?=[0-9])/g)?.length ?? 0;
}
