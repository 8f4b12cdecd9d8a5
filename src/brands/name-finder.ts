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

/** One letter further into the names: the names that end here, and the letters that may follow. */
interface Step {
  ends: Entry[];
  next: Map<number, Step>;
}

/** The names by their first two letters, then letter by letter: a text costs the same however many brands there are. */
type Tree = Map<number, Step>;

/** Builds a finder over all names of the registry. It takes the `looks` of a reading and returns hits from left to right, longest first. */
export function nameFinder(brands: Brand[]): NameFinder {
  const tree: Tree = new Map();
  for (const entry of brands.flatMap(entriesOf)) lastStep(tree, entry.name).ends.push(entry);

  return (text) => {
    const hits: NameHit[] = [];
    let inWord = false;
    for (let at = 0; at < text.length - 1 && hits.length < MAX_HITS; at++) {
      // No name begins inside a word, and most offsets of a Latin text lie in one: they need no look into the tree.
      const wasInWord = inWord;
      inWord = isWordCode(text.charCodeAt(at));
      if (inWord && wasInWord) continue;
      const step = tree.get(pairAt(text, at));
      const found = step === undefined ? NONE : longestFrom(step, text, at);
      const end = at + (found[0]?.name.length ?? 0);
      for (const { brand, ambiguous } of found) hits.push({ brand, start: at, end, ambiguous });
      if (found.length === 0) continue;
      at = end - 1;
      inWord = isWordCode(text.charCodeAt(at));
    }
    return hits;
  };
}

/** `isWordLetter` for a code unit. */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Two code units as one number: every offset of every mail is looked up, and a string for each would take longer. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Where a name ends in the tree, which grows to it. */
function lastStep(tree: Tree, name: string): Step {
  let step = grow(tree, pairAt(name, 0));
  for (let index = 2; index < name.length; index++) step = grow(step.next, name.charCodeAt(index));
  return step;
}

function grow(steps: Map<number, Step>, key: number): Step {
  const step = steps.get(key) ?? { ends: [], next: new Map() };
  steps.set(key, step);
  return step;
}

const NONE: Entry[] = [];

/** All entries with the longest name that begins at `at` and is no piece of a longer word. */
function longestFrom(first: Step, text: string, at: number): Entry[] {
  let longest = NONE;
  let step: Step | undefined = first;
  for (let end = at + 2; step !== undefined; end++) {
    const { ends } = step;
    if (ends.some(({ name, ambiguous }) => standsAlone(text, at, name, ambiguous))) longest = ends;
    step = step.next.get(text.charCodeAt(end));
  }
  return longest;
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
