import { eachFeature, type WordingLanguage } from './features.ts';
import type { Names } from './marks.ts';
import { maskText } from './masked-text.ts';
import { type Model, type Strength, strengths } from './model.ts';
import { phrasesIn } from './phrases.ts';

/** What the model says of a text. */
export interface Vote {
  /** Above all thresholds where it is like fraud; in no unit. */
  score: number;
  /** `none`: as many honest mails are worded. */
  strength: Strength | 'none';
  /** What moved it most, as it stands in the text, strongest first. */
  phrases: string[];
}

/** Fewer known features are a line or two, of which nothing can be said. */
export const LEAST_FEATURES = 12;
const MOST_PHRASES = 3;

/**
 * Votes on a text (plain, its subject first and a line break behind it) in a language. Returns `undefined` where the
 * model knows no honest mail of that language, or too little of the text.
 */
export function voteOn(text: string, names: Names, language: WordingLanguage, model: Model): Vote | undefined {
  const facts = model.languages[language];
  if (!facts) return undefined;
  const masked = maskText(text, names);
  const seen = new Uint8Array(model.weights.length);
  const moved: { weight: number; start: number; end: number }[] = [];
  let [sum, known] = [0, 0];
  eachFeature(masked.letters, language, (hash, start, end) => {
    const index = model.indexOf(hash);
    if (index === -1) return;
    const weight = model.weights[index] ?? 0;
    if (seen[index] === 0) {
      seen[index] = 1;
      known += 1;
      sum += weight;
    }
    if (weight !== 0) moved.push({ weight, start, end });
  });
  if (known < LEAST_FEATURES) return undefined;
  const score = (sum * model.scale) / Math.sqrt(known);
  const strength = strengths.find((one) => score >= (facts.thresholds[one] ?? Number.POSITIVE_INFINITY)) ?? 'none';
  const phrases = strength === 'none' ? [] : phrasesIn(text, masked, moved, MOST_PHRASES);
  return { score, strength, phrases };
}
