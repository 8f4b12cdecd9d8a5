import type { Reason } from '../answer.ts';
import { registrableDomain } from '../util/domain.ts';
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
 * Ends waiting, and with it the connection: a question over its own time is `timeout`, one that meets the end of all time,
 * of its kind's count or of the size is `budget`. Whoever was silent once is not asked again for this mail, so that the
 * questions of a chain cannot add their patience up. Local tables and lists neither wait nor leave the machine, so
 * they are not held back.
 */
export function budget(limits: Limits, clock: Clock, wire: Wire): Wire {
  let end: number | undefined;
  const left: Record<string, number> = { ...limits.questions };
  const silent = new Set<string>();
  let room = limits.size;

  return async <K extends Kind>(kind: K, question: Question<K>, aside?: Aside): Promise<Told<Reply<K>>> => {
    if (kind === 'table' || kind === 'list') return wire(kind, question);
    // Only where the user asked for it, of few addresses, and with bounds of its own (live/page).
    if (kind === 'page') {
      const told = await wire(kind, question, aside);
      // Where a page ended is known only now, and who stands there is asked after it.
      end = clock.now() + limits.total;
      return told;
    }
    end ??= clock.now() + limits.total;
    const rest = end - clock.now();
    const count = left[kind] ?? 0;
    if (rest <= 0 || count <= 0 || room <= 0) return notAsked('budget');
    const whose = sourceOf(kind, question);
    if (silent.has(whose)) return notAsked('timeout');
    left[kind] = count - 1;

    const each = limits.each[kind as FarKind];
    const reason: Reason = rest < each ? 'budget' : 'timeout';
    const from = addressee(kind, question);
    const late: Told<never> = { state: 'unknown', reason, from };
    const over = new AbortController();
    const answer = wire(kind, question, aside, over.signal);
    const told = await within(Math.min(rest, each), clock, answer, late).finally(() => over.abort());
    if (told.state === 'unknown' && told.reason === 'timeout') silent.add(whose);
    if (told.state !== 'found') return told;
    // Questions were put side by side, and others may have filled the room meanwhile.
    if (room <= 0) return { state: 'unknown', reason: 'budget', from };
    room -= JSON.stringify(told.value).length;
    return told;
  };
}

/** Whose silence a silence is: the server's, or the name servers' of a whole domain. */
function sourceOf<K extends Kind>(kind: K, question: Question<K>): string {
  if (kind === 'blocklist') return `blocklist ${(question as Question<'blocklist'>).list}`;
  if (kind !== 'dns') return `${kind} ${addressee(kind, question)}`;
  const { name } = question as Question<'dns'>;
  return `dns ${registrableDomain(name) ?? name}`;
}

function within<T>(milliseconds: number, clock: Clock, answer: Promise<T>, late: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => resolve(late));
    answer.then(resolve, reject).finally(cancel);
  });
}
