import type { Answer } from '../answer.ts';
import type { Settings } from '../settings.ts';
import { type Aside, type Ask, canonical, type Kind, type Question, type Reply, type Told, type Wire } from './ask.ts';
import { FIRST_QUESTION_LINE, type Kept, type RecordedLine, type Recording } from './recording.ts';
import { addressee } from './told.ts';

interface Asked {
  kind: Kind;
  question: Question<Kind>;
  at: string;
  told?: Told<unknown>;
  answer: Promise<Answer<unknown>>;
}

/**
 * The outermost wrapper: keeps what the investigation was told, refusals included, and turns it into answers that name
 * their line; what the transports had to ask beside it is kept as further lines. Lines are numbered in the order of asking, so a number holds even when answers arrive in another order.
 * `now` gives ISO 8601, UTC.
 */
export function record(wire: Wire, now: () => string, settings: Settings): { ask: Ask; recording(): Recording } {
  const asked = new Map<string, Asked>();

  function keep<T>(kind: Kind, question: Question<Kind>, put: () => Promise<Told<T>>): Promise<Answer<T>> {
    const key = canonical(kind, question);
    const before = asked.get(key);
    if (before) return before.answer as Promise<Answer<T>>;

    const line = asked.size + FIRST_QUESTION_LINE;
    const entry: Asked = { kind, question, at: now(), answer: Promise.resolve({} as Answer<unknown>) };
    asked.set(key, entry);
    const answer = put().then((told) => {
      entry.told = told;
      return withSource(told, line);
    });
    entry.answer = answer;
    return answer;
  }

  const aside: Aside = (question, told) => void keep('dns', question, () => told);
  const ask = <K extends Kind>(kind: K, question: Question<K>): Promise<Answer<Reply<K>>> =>
    keep(kind, question, () => wire(kind, question, aside));

  return { ask, recording: () => ({ settings, lines: [...asked.values()].map(lineOf) }) };
}

function withSource<T>(told: Told<T>, line: number): Answer<T> {
  const sources = [{ asked: line }];
  if (told.state === 'found') return { state: 'found', value: told.value, sources };
  return { state: told.state, reason: told.reason, sources };
}

/** Where nobody has answered by now, the investigation was over before: it left, and was not heard of again. */
function lineOf({ kind, question, at, told }: Asked): RecordedLine {
  const last: Told<unknown> = told ?? { state: 'unknown', reason: 'timeout', from: addressee(kind, question) };
  const answer: Kept<unknown> =
    last.state === 'found' ? { state: 'found', value: last.value } : { state: last.state, reason: last.reason };
  return { kind, question, answer, at: last.at ?? at, from: last.from } as RecordedLine;
}
