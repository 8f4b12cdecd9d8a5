import type { Case } from '../../src/index.ts';
import { namesIn, readsAs, wordingText } from '../../src/observe/wording.ts';
import { eachFeature, type WordingLanguage } from '../../src/wording/features.ts';
import { maskText } from '../../src/wording/masked-text.ts';

/** A labelled mail as the model is trained on it. */
export interface Sample {
  /** Path, or the name of a mail of our own. */
  path: string;
  set: string;
  fraud: boolean;
  language: WordingLanguage;
  /**
   * Mails of one language, time and origin: what sets groups apart is no sign of fraud, so each has its own intercept in
   * training, which is dropped afterwards.
   */
  group: string;
  /** Index of the campaign: copies of one template count as one mail. */
  campaign: number;
  /** Different features, ascending. */
  features: Uint32Array;
}

export type Labelled = Pick<Sample, 'path' | 'set' | 'fraud'> & { own: boolean };

/** The sample of an investigated mail; `undefined` where the model does not read its language. */
export function sampleOf(labelled: Labelled, { mail, observations }: Pick<Case, 'mail' | 'observations'>) {
  const { path, set, fraud, own } = labelled;
  const language = readsAs(observations.text.language);
  if (!language) return undefined;
  const masked = maskText(wordingText(mail), { names: namesIn(mail, observations.identity) });
  const features = new Set<number>();
  eachFeature(masked.letters, language, (hash) => features.add(hash));
  const group = groupOf(language, own, mail.date?.iso, set);
  return { path, set, fraud, language, group, features: Uint32Array.from(features).sort() };
}

/**
 * Real honest mail in Japanese is next to none, so that mails of our own, of both kinds, stand beside the real frauds; in
 * English the few of our own are a group of their own.
 */
function groupOf(language: WordingLanguage, own: boolean, date: string | undefined, set: string): string {
  if (language === 'ja') return language;
  return `${language} ${own ? 'own' : eraOf(date, set)}`;
}

/** Undated mails are of the time of the other mails of their set; only one set is old as a whole and holds such. */
function eraOf(date: string | undefined, set: string): string {
  const year = Number((date ?? '').slice(0, 4));
  if (year >= 1990) return year < 2010 ? 'before 2010' : 'after 2010';
  return set === 'phish_nazario_2005' ? 'before 2010' : 'after 2010';
}
