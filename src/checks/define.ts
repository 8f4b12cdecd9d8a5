import type { Reason, Source } from '../answer.ts';
import type { Aim, Observations, Topic } from '../observe/observations.ts';

/** What a finding states, for `words/` to put into a sentence: bare values, never prose. */
export type Facts = Record<string, string | number | string[]>;

export interface Victim {
  role: 'forged-domain-owner' | 'account-owner' | 'site-owner' | 'brand' | 'hosting-company' | 'recipient';
  /** Domain, or name where there is no domain. */
  domain: string;
}

/** The three things a check can say. `unknown` weighs nothing and is always shown. */
export type Outcome =
  | { outcome: 'found'; variant?: string; facts: Facts; sources: Source[]; aim?: Aim[]; victims?: Victim[] }
  | { outcome: 'clear' }
  | { outcome: 'unknown'; reason: Reason; sources: Source[] };

export const findingTopics = [
  'sender',
  'route',
  'authentication',
  'text',
  'links',
  'disguise',
  'attachments',
  'page',
  'for-the-sender',
] as const;
export type FindingTopic = (typeof findingTopics)[number];

/**
 * One question about one mail. `run` is synchronous and sees only what it `needs`, so it cannot look anything up.
 * The id is a noun phrase for the state it finds, the file's name, and the key of its words and weight.
 */
export interface Check<T extends Topic = Topic> {
  id: string;
  topic: FindingTopic;
  needs: readonly T[];
  /** Every variant that its findings name. Missing: they name none. */
  variants?: readonly string[];
  /** Names of the facts that each of its findings carries, no more and no less: sentences rely on them. */
  facts?: readonly string[];
  run(seen: Pick<Observations, T>): Outcome;
}

export type Finding = { id: string; topic: FindingTopic } & Outcome;

export function defineCheck<const T extends Topic>(check: Check<T>): Check<T> {
  return check;
}

export function clear(): Outcome {
  return { outcome: 'clear' };
}

export function cannotTell(reason: Reason, sources: Source[] = []): Outcome {
  return { outcome: 'unknown', reason, sources };
}

type More = { variant?: string; aim?: Aim[]; victims?: Victim[] };

export function finding(facts: Facts, sources: Source[], more: More = {}): Outcome {
  return { outcome: 'found', facts, sources, ...more };
}
