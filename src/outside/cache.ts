import { type Aside, canonical, type Kind, type Question, type Reply, type Told, type Wire } from './ask.ts';
import type { Clock } from './clock.ts';

interface Kept {
  answer: Promise<Told<unknown>>;
  asides: Parameters<Aside>[];
  /** By the clock; missing while the answer is under way. */
  until?: number;
  /** How many wait for an answer that is under way; the last one to leave gives it up. */
  waiting: number;
  over: AbortController;
}

/** Milliseconds for which an answer is believed without asking again. */
export interface Age {
  found: number;
  /** Shorter: a name may be entered any minute, and a wrong denial would cost every mail behind it. */
  none: number;
}

const MINUTE = 60_000;
/** Zones let most records live for minutes, and RFC 2308 section 5 warns of long denials; registries change by the day. */
const AGES: Readonly<Record<Kind, Age>> = {
  dns: { found: 5 * MINUTE, none: MINUTE },
  whois: { found: 60 * MINUTE, none: 10 * MINUTE },
  http: { found: 60 * MINUTE, none: 10 * MINUTE },
  blocklist: { found: 5 * MINUTE, none: 5 * MINUTE },
  service: { found: 5 * MINUTE, none: 5 * MINUTE },
  page: { found: 5 * MINUTE, none: 5 * MINUTE },
  list: { found: 5 * MINUTE, none: 5 * MINUTE },
  table: { found: Number.POSITIVE_INFINITY, none: Number.POSITIVE_INFINITY },
};

/** Enough for a long run of mails; the oldest answer goes first. */
const MAX_ENTRIES = 20_000;

/**
 * Asks the same question once, also while its answer is under way, and again when the answer is too old (`ages`, by
 * `clock`). Silence is not kept: the next mail may have more luck. A kept answer keeps the time at which it was given
 * (`now`: ISO 8601), and what had to be asked beside it. Lives as long as the process, and is written nowhere.
 */
export function cache(wire: Wire, now: () => string, clock: Pick<Clock, 'now'>, ages = AGES): Wire {
  const kept = new Map<string, Kept>();

  /** Nobody who waits is left: whoever asks next asks anew. */
  function leave(key: string, entry: Kept): void {
    entry.waiting -= 1;
    if (entry.waiting > 0 || entry.until !== undefined) return;
    if (kept.get(key) === entry) kept.delete(key);
    entry.over.abort();
  }

  return <K extends Kind>(
    kind: K,
    question: Question<K>,
    aside?: Aside,
    signal?: AbortSignal,
  ): Promise<Told<Reply<K>>> => {
    const key = canonical(kind, question);
    const wait = (entry: Kept) => {
      entry.waiting += 1;
      signal?.addEventListener('abort', () => leave(key, entry), { once: true });
      return entry.answer as Promise<Told<Reply<K>>>;
    };
    const before = kept.get(key);
    if (before && (before.until === undefined || clock.now() < before.until)) {
      for (const one of before.asides) aside?.(...one);
      return wait(before);
    }

    const at = now();
    const entry: Kept = {
      answer: Promise.resolve({} as Told<unknown>),
      asides: [],
      waiting: 0,
      over: new AbortController(),
    };
    const hear: Aside = (beside, told) => {
      const heard = now();
      const dated = told.then((one) => ({ ...one, at: one.at ?? heard }));
      entry.asides.push([beside, dated]);
      aside?.(beside, dated);
    };
    entry.answer = wire(kind, question, hear, entry.over.signal).then((told) => {
      if (told.state !== 'unknown')
        entry.until = clock.now() + (isRefusal(kind, told) ? MINUTE : ages[kind][told.state]);
      else if (kept.get(key) === entry) kept.delete(key);
      return { ...told, at: told.at ?? at };
    });
    // A key that is set again keeps its old place, and would be thrown out for old.
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > MAX_ENTRIES && oldest !== undefined) kept.delete(oldest);
    return wait(entry);
  };
}

/** A web server that turns somebody away, or fails, has not answered; asking it again at once would be rude all the same. */
function isRefusal(kind: Kind, told: Told<unknown>): boolean {
  if (kind !== 'http' || told.state !== 'found') return false;
  const { status } = told.value as Reply<'http'>;
  return status >= 500 || (status >= 400 && status !== 404 && status !== 410);
}
