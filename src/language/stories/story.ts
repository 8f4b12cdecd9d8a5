/** Stories by which frauds without a brand get money or a login, by what is promised or feared. */
export type StoryKind =
  | 'extortion'
  | 'advance-fee'
  | 'prize'
  | 'unpaid-claim'
  | 'easy-money'
  | 'windfall'
  | 'survey-reward'
  | 'crypto-claim'
  | 'parcel-held'
  | 'renewal-call'
  | 'storage-loss'
  | 'accusation'
  | 'refund-for-secret'
  | 'support-call'
  | 'money-mule'
  | 'paid-meeting'
  | 'summons'
  | 'public-due'
  | 'planted-phrase'
  | 'public-refund'
  | 'points-expiring'
  | 'adult-contact'
  | 'miracle-cure'
  | 'loan-offer'
  | 'vague-proposal'
  | 'stranded-friend'
  | 'closing-shop'
  | 'name-claimed'
  | 'stranger-friend'
  | 'job-fee'
  | 'forced-program'
  | 'secrets-listed'
  | 'held-transfer'
  | 'courier-buyer'
  | 'fee-before-payout';

/** A thing that happens in a story, in any of its languages: each pattern of its own, as most are nowhere in a text. */
export type Part = RegExp | readonly RegExp[];

/**
 * A story is told by several of its parts, never by one phrase: one part is found in honest mail all the time. The first
 * parts (`must` of them) are those without which it is another story. Patterns are written without accents: a text is
 * read without them (`unaccented`), as many frauds are written.
 */
export interface Story {
  kind: StoryKind;
  parts: readonly Part[];
  /** All of the first so many parts are needed. */
  must: number;
  /** Parts needed in all. */
  enough: number;
  /** Letters of a text that may tell it at most, where saying little is part of it. */
  longest?: number;
  /** Words of those who tell this story for another reason; missing: what serves for all stories. */
  unless?: RegExp;
}

/** Alternatives that begin at a word's edge, a pattern a language. */
export function anyOf(...languages: readonly string[]): RegExp[] {
  return languages.map((alternatives) => new RegExp(`\\b(?:${alternatives})`, 'gi'));
}

/**
 * The same, and words of a language that is written without spaces, whose words have no edge that a pattern could see.
 */
export function orWithin(patterns: readonly RegExp[], words: string): RegExp[] {
  return [...patterns, new RegExp(words, 'g')];
}
