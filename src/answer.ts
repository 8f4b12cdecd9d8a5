/** Where a statement comes from, so that a reader can go and look: never a sentence, always a place. */
export type Source =
  /** Bytes of the raw mail; `part` is the MIME path ("" for the message itself, "1.2" below it). */
  | { mail: string; start: number; end: number }
  /** Line of `world.ndjson`; the settings are line 1, so questions start at 2. */
  | { asked: number }
  /** A fact of the brand registry, for example `{ registry: 'kagoya', fact: 'domains' }`. */
  | { registry: string; fact: string };

/** Why something is not known, or why the world says there is none. One closed list, so that words exist for each. */
export const reasons = [
  'nxdomain',
  'nodata',
  'no-entry',
  'timeout',
  'refused',
  'unreachable',
  'server-failure',
  'denies-everything',
  'answers-everything',
  'not-recorded',
  'too-old',
  'not-allowed',
  'no-lists',
  'names-recipient',
  'local-name',
  'budget',
  'rate-limited',
  'malformed',
  'too-large',
  'private-address',
  'certificate',
  'redirect',
  'unsupported',
  'not-in-mail',
  'unproven',
  /** A signature holds, and readers are shown more than it covers. */
  'not-covered',
  /** The user did not ask for pages to be opened. */
  'not-opened',
  /** There is no browser on this machine, or none that could be shut in. */
  'no-browser',
  'no-sandbox',
  'no-exit',
  'no-sending-address',
  'no-domain',
  'internal',
] as const;
export type Reason = (typeof reasons)[number];

/**
 * What was learned. `none` is the world's own word that there is nothing (its reason says which: NXDOMAIN or NODATA);
 * `unknown` is silence, and never evidence in either direction.
 */
export type Answer<T> =
  | { state: 'found'; value: T; sources: Source[] }
  | { state: 'none'; reason: Reason; sources: Source[] }
  | {
      state: 'unknown';
      reason: Reason;
      sources: Source[];
      /** When it makes sense to ask again, as whoever refused said; ISO 8601, UTC. */
      retryAt?: string;
    };

export function found<T>(value: T, sources: Source[] = []): Answer<T> {
  return { state: 'found', value, sources };
}

export function none(reason: Reason, sources: Source[] = []): Answer<never> {
  return { state: 'none', reason, sources };
}

export function unknown(reason: Reason, sources: Source[] = [], retryAt?: string): Answer<never> {
  return { state: 'unknown', reason, sources, ...(retryAt === undefined ? {} : { retryAt }) };
}

type Values<A> = { [K in keyof A]: A[K] extends Answer<infer T> ? T : never };
export type All<A> =
  | { state: 'found'; value: Values<A>; sources: Source[] }
  | { state: 'none' | 'unknown'; reason: Reason; sources: Source[] };

/** Several answers as one: found when each of them was, else the first `unknown`, else the first `none`. */
export function all<A extends Record<string, Answer<unknown>>>(answers: A): All<A> {
  const list = Object.values(answers);
  for (const state of ['unknown', 'none'] as const) {
    const missing = list.find((answer) => answer.state === state);
    if (missing && missing.state !== 'found') return missing;
  }
  const value = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer.state === 'found' ? answer.value : undefined]),
  );
  return { state: 'found', value: value as Values<A>, sources: list.flatMap((answer) => answer.sources) };
}

/** Reads "there are none" as an empty list, where that is what it means. */
export function orEmpty<T>(answer: Answer<T[]>): Answer<T[]> {
  return answer.state === 'none' ? found([], answer.sources) : answer;
}

/** The value, or `undefined` where there is none or nobody knows. For showing, never for judging. */
export function known<T>(answer: Answer<T>): T | undefined {
  return answer.state === 'found' ? answer.value : undefined;
}
