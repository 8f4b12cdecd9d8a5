import type { Facts, FindingTopic } from '../checks/define.ts';
import type { Part } from './list.ts';

/** Text that a stranger wrote. Renderers escape and defang it in one place; nobody else touches it. */
export interface Quoted {
  quoted: string;
}
export type Phrase = (string | Quoted)[];
export interface Saying {
  ja: Phrase;
  en: Phrase;
}

/** The words of one check. `says` has one entry a variant, `default` where a finding names none. */
export interface CheckWords {
  topic: FindingTopic;
  /** A few words for a list: what was found. */
  title: { ja: string; en: string };
  /** The question it asks, for the list of what is not known. */
  question: { ja: string; en: string };
  says: Record<string, (facts: Facts) => Saying>;
}

/** Tag for sentences: whatever is interpolated is a stranger's until proven otherwise, so it is quoted. */
export function say(
  strings: TemplateStringsArray,
  ...values: (string | number | string[] | Part | undefined)[]
): Phrase {
  return strings.flatMap((text, index) => {
    const value = values[index];
    const own: Phrase = text ? [text] : [];
    if (value === undefined) return own;
    if (typeof value === 'object' && 'phrase' in value) return [...own, ...value.phrase];
    return [...own, { quoted: Array.isArray(value) ? value.join(', ') : String(value) }];
  });
}
