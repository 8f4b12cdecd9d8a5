import type { Reason } from '../answer.ts';
import type { Kind, Question, Told } from './ask.ts';

/** A question that was turned back inside this machine: nobody else heard it. */
export function notAsked(reason: Reason): Told<never> {
  return { state: 'unknown', reason, from: '' };
}

/** Whom a question goes to, as far as that is known before anyone answers. */
export function addressee<K extends Kind>(kind: K, question: Question<K>): string {
  if (kind === 'whois') return (question as Question<'whois'>).server;
  if (kind === 'http') return new URL((question as Question<'http'>).url).host;
  if (kind === 'list') return 'lists';
  return kind === 'table' ? `table ${(question as Question<'table'>).table}` : 'resolver';
}
