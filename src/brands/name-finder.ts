import type { Brand } from './brand.ts';
import { isKatakana, isWordLetter, reading } from './letters.ts';

/** A brand's name in a text; `start` and `end` are offsets into its reading. */
export interface NameHit {
  brand: Brand;
  start: number;
  end: number;
  /** The name is also an ordinary word. */
  ambiguous: boolean;
}

interface Entry {
  brand: Brand;
  name: string;
  ambiguous: boolean;
}

/** Enough for any honest mail; a text that repeats a name without end is cut here. */
const MAX_HITS = 400;

export type NameFinder = (text: string) => NameHit[];

/** Builds a finder over all names of the registry. It takes the `looks` of a reading and returns hits from left to right, longest first. */
export function nameFinder(brands: Brand[]): NameFinder {
  const byStart = new Map<number, Entry[]>();
  for (const entry of brands.flatMap(entriesOf)) {
    const key = pairAt(entry.name, 0);
    byStart.set(key, [...(byStart.get(key) ?? []), entry]);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const hits: NameHit[] = [];
    for (let at = 0; at < text.length - 1 && hits.length < MAX_HITS; at++) {
      const entries = byStart.get(pairAt(text, at));
      const entry = entries?.find(
        ({ name, ambiguous }) => text.startsWith(name, at) && standsAlone(text, at, name, ambiguous),
      );
      if (entry === undefined) continue;
      const end = at + entry.name.length;
      for (const same of entries ?? []) {
        if (same.name === entry.name) hits.push({ brand: same.brand, start: at, end, ambiguous: same.ambiguous });
      }
      at = end - 1;
    }
    return hits;
  };
}

/** Two code units as one number: every offset of every mail is looked up, and a string for each would take longer. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function entriesOf(brand: Brand): Entry[] {
  const sure = brand.names.flatMap(spellings).map((name) => ({ brand, name, ambiguous: false }));
  const unsure = brand.ambiguousNames.flatMap(spellings).map((name) => ({ brand, name, ambiguous: true }));
  const all = [...sure, ...unsure];
  return all.filter(({ name }, index) => name.length > 1 && all.findIndex((other) => other.name === name) === index);
}

/** A name and what it becomes when m is written rn or nn, and w as vv: pairs that read alike in many fonts. */
function spellings(name: string): string[] {
  const { looks } = reading(name);
  if (!/^[\x21-\x7e ]{5,}$/.test(looks)) return [looks];
  return [looks, looks.replaceAll('m', 'rn'), looks.replaceAll('m', 'nn'), looks.replaceAll('w', 'vv')];
}

/** Not a piece of a longer word: `apple` in `pineapple`, `イオン` in `ライオン`. */
function standsAlone(text: string, at: number, name: string, ambiguous: boolean): boolean {
  const [before, after] = [text[at - 1], text[at + name.length]];
  if (isWordLetter(name[0]) && isWordLetter(before)) return false;
  if (isWordLetter(name.at(-1)) && isWordLetter(after)) return false;
  if (isKatakana(name[0]) && isKatakana(before)) return false;
  return !(ambiguous && isKatakana(name.at(-1)) && isKatakana(after));
}
