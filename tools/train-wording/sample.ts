import type { Case } from '../../src/index.ts';
import { plainText } from '../../src/language/plain-text.ts';
import { namesIn, readsAs, wordingText } from '../../src/observe/wording.ts';
import { eachFeature, type WordingLanguage } from '../../src/wording/features.ts';
import { maskText } from '../../src/wording/masked-text.ts';
import type { LabelledMail } from '../fit-weights/labelled-mail.ts';

/** A labelled mail as the model is trained on it. */
export interface Sample {
  /** Below the mail folder, or the name of a mail of our own. */
  path: string;
  set: string;
  fraud: boolean;
  language: WordingLanguage;
  /**
   * Mails of one language, time and origin: what sets groups apart is no sign of fraud, so each has its own intercept in
   * training, which is dropped afterwards.
   */
  group: string;
  /** Kept out of training, for measuring alone. */
  held: boolean;
  /** Index of the campaign: copies of one template count as one mail. */
  campaign: number;
  /** Different features, ascending. */
  features: Uint32Array;
}

type Labelled = Pick<LabelledMail, 'set' | 'kind' | 'synthetic' | 'held'> & { path: string };

/** The sample of an investigated mail; `undefined` where the model does not read its language. */
export function sampleOf(
  { path, set, kind, synthetic, held }: Labelled,
  { mail, observations }: Pick<Case, 'mail' | 'observations'>,
): Omit<Sample, 'campaign'> | undefined {
  const language = readsAs(observations.text.language);
  if (!language) return undefined;
  const masked = maskText(wordingText(plainText(mail.subject), plainText(mail.body.text)), {
    names: namesIn(mail, observations.identity),
  });
  const features = new Set<number>();
  eachFeature(masked.letters, language, (hash) => features.add(hash));
  const group = groupOf(language, synthetic === true, mail.date?.iso, set);
  const own = { path, set, fraud: kind === 'phish', language, group, held: held === true };
  return { ...own, features: Uint32Array.from(features).sort() };
}

/**
 * In English by time, ours apart. In Japanese mails of our own, of both kinds and many, stand beside the real frauds, for
 * real honest mail is next to none. In the others ours are a group of their own: where only the frauds are real, whoever
 * tells real mail from ours tells fraud from honest, and a third of real newsletters passes for fraud.
 */
function groupOf(language: WordingLanguage, synthetic: boolean, date: string | undefined, set: string): string {
  if (language === 'ja') return language;
  if (synthetic) return `${language} own`;
  return language === 'en' ? `${language} ${eraOf(date, set)}` : `${language} real`;
}

/** Undated mails are of the time of the other mails of their set; only one set is old as a whole and holds such. */
function eraOf(date: string | undefined, set: string): string {
  const year = Number((date ?? '').slice(0, 4));
  if (year >= 1990) return year < 2010 ? 'before 2010' : 'after 2010';
  return set === 'phish_nazario_2005' ? 'before 2010' : 'after 2010';
}
