import type { Reason } from '../answer.ts';
import type { Aside, Kind, Question, Reply, Told, Wire } from './ask.ts';
import type { Clock } from './clock.ts';
import { addressee, notAsked } from './told.ts';

export interface Limits {
  /** Milliseconds for all questions together, counted from the first. */
  total: number;
  /** Milliseconds for one question. */
  each: number;
  /** How many questions may leave. */
  questions: number;
}

/**
 * Ends waiting: a question over its own time is `timeout`, one that meets the end of all time or of the count is
 * `budget`. Local tables neither wait nor leave the machine, so they are not held back.
 */
export function budget(limits: Limits, clock: Clock, wire: Wire): Wire {
  let end: number | undefined;
  let left = limits.questions;

  return async <K extends Kind>(kind: K, question: Question<K>, aside?: Aside): Promise<Told<Reply<K>>> => {
    if (kind === 'table') return wire(kind, question);
    end ??= clock.now() + limits.total;
    const rest = end - clock.now();
    if (rest <= 0 || left <= 0) return notAsked('budget');
    left -= 1;

    const reason: Reason = rest < limits.each ? 'budget' : 'timeout';
    const late: Told<never> = { state: 'unknown', reason, from: addressee(kind, question) };
    return within(Math.min(rest, limits.each), clock, wire(kind, question, aside), late);
  };
}

function within<T>(milliseconds: number, clock: Clock, answer: Promise<T>, late: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => resolve(late));
    answer.then(resolve, reject).finally(cancel);
  });
}
