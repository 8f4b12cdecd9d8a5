import type { Facts } from '../checks/define.ts';
import type { Phrase } from './phrase.ts';

/** More names than that hide the sentence; the sections of the report hold them all. */
const SHOWN = 3;

/** A phrase to stand inside another sentence: its strings are ours, and only what is quoted is a stranger's. */
export interface Part {
  phrase: Phrase;
}

/** The first names of a list, and that there are more. */
export function few(fact: Facts[string] | undefined, language: 'ja' | 'en'): Part {
  const all = listOf(fact);
  const more = language === 'ja' ? ' ほか' : ' and others';
  const phrase = separated(all.slice(0, SHOWN), language === 'ja' ? '、' : ', ');
  return { phrase: all.length > SHOWN ? [...phrase, more] : phrase };
}

/** Words of the mail, each in its own quotation marks. */
export function eachQuoted(fact: Facts[string] | undefined, language: 'ja' | 'en'): Part {
  const [open, between, close] = language === 'ja' ? ['「', '」「', '」'] : ['“', '”, “', '”'];
  return { phrase: [open, ...separated(listOf(fact).slice(0, SHOWN), between), close] };
}

function separated(words: string[], between: string): Phrase {
  return words.flatMap((quoted, index): Phrase => (index === 0 ? [{ quoted }] : [between, { quoted }]));
}

function listOf(fact: Facts[string] | undefined): string[] {
  if (Array.isArray(fact)) return fact.map(String);
  return fact === undefined ? [] : [String(fact)];
}
