import { defangText } from '../util/defang.ts';
import type { Phrase } from './phrase.ts';

/** More of a stranger's text than that says nothing in a sentence. */
const LONGEST_QUOTE = 300;
/** Controls, line and paragraph separators, and the marks that turn the direction of writing. */
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** A phrase as plain text: what a stranger wrote is cut, freed of control characters and defanged. */
export function flat(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : harmless(part.quoted))).join('');
}

function harmless(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return defangText(cut.replace(CONTROLS, ' '));
}
