import { type Aside, canonical, type Kind, type Question, type Reply, type Told, type Wire } from './ask.ts';

interface Kept {
  answer: Promise<Told<unknown>>;
  asides: Parameters<Aside>[];
}

/** Enough for a long run of mails; the oldest answer goes first. */
const MAX_ENTRIES = 20_000;

/**
 * Asks the same question once, also while its answer is under way. Silence is not kept: the next mail may have more
 * luck. A kept answer keeps the time at which it was given (`now`: ISO 8601), and what had to be asked beside it.
 */
export function cache(wire: Wire, now: () => string): Wire {
  const kept = new Map<string, Kept>();

  return <K extends Kind>(kind: K, question: Question<K>, aside?: Aside): Promise<Told<Reply<K>>> => {
    const key = canonical(kind, question);
    const before = kept.get(key);
    if (before) {
      for (const one of before.asides) aside?.(...one);
      return before.answer as Promise<Told<Reply<K>>>;
    }

    const at = now();
    const asides: Kept['asides'] = [];
    const hear: Aside = (...one) => {
      asides.push(one);
      aside?.(...one);
    };
    const answer = wire(kind, question, hear).then((told) => {
      if (told.state === 'unknown') kept.delete(key);
      return { ...told, at: told.at ?? at };
    });
    kept.set(key, { answer, asides });
    const [oldest] = kept.keys();
    if (kept.size > MAX_ENTRIES && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
