import { canonical, type Kind, type Question, type Reply, type Told, type Wire } from './ask.ts';

/** Enough for a long run of mails; the oldest answer goes first. */
const MAX_ENTRIES = 20_000;

/**
 * Asks the same question once, also while its answer is under way. Silence is not kept: the next mail may have more
 * luck. A kept answer keeps the time at which it was given (`now`: ISO 8601).
 */
export function cache(wire: Wire, now: () => string): Wire {
  const kept = new Map<string, Promise<Told<unknown>>>();

  return <K extends Kind>(kind: K, question: Question<K>): Promise<Told<Reply<K>>> => {
    const key = canonical(kind, question);
    const before = kept.get(key);
    if (before) return before as Promise<Told<Reply<K>>>;

    const at = now();
    const answer = wire(kind, question).then((told) => {
      if (told.state === 'unknown') kept.delete(key);
      return { ...told, at: told.at ?? at };
    });
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > MAX_ENTRIES && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
