import type { Investigation } from '../investigation.ts';
import { labelWords } from './labels.ts';
import { type Saying, say } from './phrase.ts';

/** What the mail is, by what kind of proof, what it wants and who else is a victim, in a few sentences. */
export function sayVerdict({ verdict }: Investigation): Saying {
  return { ja: say`${labelWords[verdict.label].ja}`, en: say`${labelWords[verdict.label].en}` };
}
