import type { Question } from './ask.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { FIRST_QUESTION_LINE, type RecordedLine, type Recording } from './recording.ts';

/**
 * What left the machine (or was read from a local table), to whom and when. Read off the recording, so that a case
 * and its replay cannot show two ledgers; what was refused before it left has no addressee and is not in it.
 */
export function ledgerOf({ lines }: Recording): LedgerEntry[] {
  return lines.flatMap((line, index) => {
    const { at, kind, from } = line;
    return from === '' ? [] : [{ at, kind, to: from, what: whatOf(line), asked: index + FIRST_QUESTION_LINE }];
  });
}

function whatOf({ kind, question }: RecordedLine): string {
  switch (kind) {
    case 'dns':
      return `${(question as Question<'dns'>).name} ${(question as Question<'dns'>).type}`;
    case 'table':
      return subjectOf(question as Question<'table'>);
    case 'whois':
      return (question as Question<'whois'>).query;
    case 'http':
      return `GET ${(question as Question<'http'>).url}`;
    case 'page':
      return `OPEN ${(question as Question<'page'>).url}`;
    case 'service':
      return `${(question as Question<'service'>).service} ${(question as Question<'service'>).prefixes}`;
    case 'list':
      return (question as Question<'list'>).url;
    case 'blocklist':
      return `${(question as Question<'blocklist'>).name}.${(question as Question<'blocklist'>).list} A`;
  }
}

function subjectOf(question: Question<'table'>): string {
  return question.table === 'rdap' ? question.object : question.ip;
}
