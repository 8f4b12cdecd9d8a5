import { isCalled } from './groups.ts';
import type { MeasuredSet } from './measure.ts';
import type { Found, Outcome } from './outcome.ts';

/** A fraud that was not called, or an honest mail that was. */
export interface Confused {
  set: string;
  file: string;
  label: Outcome['label'];
  /** `null` where the mail was refused. */
  score: number | null;
  /** What was found, strongest first, with what it weighed. */
  found: Found[];
}

export interface Confusion {
  /** Lowest score first: what is furthest from being called. */
  missed: Confused[];
  /** Highest score first. */
  wronged: Confused[];
}

/** Every mail that was called what it is not. */
export function confusionOf(sets: MeasuredSet[]): Confusion {
  const all = (kind: MeasuredSet['kind'], wrong: (outcome: Outcome) => boolean) =>
    sets
      .filter((set) => set.kind === kind)
      .flatMap(({ name, outcomes }) => outcomes.filter(wrong).map((outcome) => confused(name, outcome)))
      .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return { missed: all('phish', (outcome) => !isCalled(outcome)), wronged: all('ham', isCalled).toReversed() };
}

function confused(set: string, { file, label, score, found }: Outcome): Confused {
  return { set, file, label, score: score ?? null, found };
}
