import { type Answer, found, none, unknown } from '../answer.ts';
import { type Ask, canonical, type Kind, type Question, type Reply } from './ask.ts';
import { ledgerOf } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { FIRST_QUESTION_LINE, type RecordedLine, type Recording } from './recording.ts';

/**
 * Answers from a recording alone, and shows whom that recording asked. What was never asked then is unknown, not none:
 * an old case stays honest when a newer Mekiki asks for more.
 */
export function replay(recording: Recording): { ask: Ask; ledger: LedgerEntry[] } {
  const byQuestion = new Map<string, Answer<unknown>>();
  for (const [index, line] of recording.lines.entries()) {
    const key = canonical(line.kind, line.question);
    if (!byQuestion.has(key)) byQuestion.set(key, answerOf(line, index + FIRST_QUESTION_LINE));
  }
  const ask = async <K extends Kind>(kind: K, question: Question<K>): Promise<Answer<Reply<K>>> => {
    const answer = byQuestion.get(canonical(kind, question));
    return answer ? structuredClone(answer as Answer<Reply<K>>) : unknown('not-recorded');
  };
  return { ask, ledger: ledgerOf(recording) };
}

function answerOf({ answer }: RecordedLine, line: number): Answer<unknown> {
  const sources = [{ asked: line }];
  if (answer.state === 'found') return found(answer.value, sources);
  return answer.state === 'none' ? none(answer.reason, sources) : unknown(answer.reason, sources);
}
