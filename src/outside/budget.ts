import type { Reason } from '../answer.ts';
import type { Aside, FarKind, Kind, Question, Reply, Told, Wire } from './ask.ts';
import type { Clock } from './clock.ts';
import { addressee, notAsked } from './told.ts';

export interface Limits {
  /** Milliseconds for all questions together, counted from the first. */
  total: number;
  /** Milliseconds for one question of a kind. */
  each: Readonly<Record<FarKind, number>>;
  /** How many questions of a kind may leave, so that a mail with hundreds of hosts leaves something for the registries. */
  questions: Readonly<Record<FarKind, number>>;
  /** UTF-16 units of all answers together; the one that reaches it is still taken. */
  size: number;
}

/**
 * Ends waiting: a question over its own time is `timeout`, one that meets the end of all time, of its kind's count or of
 * the size is `budget`. Local tables and lists neither wait nor leave the machine, so they are not held back.
 */
export function budget(limits: Limits, clock: Clock, wire: Wire): Wire {
  let end: number | undefined;
  const left: Record<string, number> = { ...limits.questions };
  let room = limits.size;

  return async <K extends Kind>(kind: K, question: Question<K>, aside?: Aside): Promise<Told<Reply<K>>> => {
    if (kind === 'table' || kind === 'list') return wire(kind, question);
    end ??= clock.now() + limits.total;
    const rest = end - clock.now();
    const count = left[kind] ?? 0;
    if (rest <= 0 || count <= 0 || room <= 0) return notAsked('budget');
    left[kind] = count - 1;

    const each = limits.each[kind as FarKind];
    const reason: Reason = rest < each ? 'budget' : 'timeout';
    const late: Told<never> = { state: 'unknown', reason, from: addressee(kind, question) };
    const told = await within(Math.min(rest, each), clock, wire(kind, question, aside), late);
    if (told.state === 'found') room -= JSON.stringify(told.value).length;
    return told;
  };
}

function within<T>(milliseconds: number, clock: Clock, answer: Promise<T>, late: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => resolve(late));
    answer.then(resolve, reject).finally(cancel);
  });
}
