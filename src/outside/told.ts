import type { Reason } from '../answer.ts';
import type { Kind, Question, Told } from './ask.ts';

/** A question that was turned back inside this machine: nobody else heard it. */
export function notAsked(reason: Reason): Told<never> {
  return { state: 'unknown', reason, from: '' };
}

/** What the recording's `from` has room for. */
const MAX_NAME = 300;

/** Whom a question goes to, as far as that is known before anyone answers. */
export function addressee<K extends Kind>(kind: K, question: Question<K>): string {
  if (kind === 'whois') return (question as Question<'whois'>).server.slice(0, MAX_NAME);
  if (kind === 'http' || kind === 'page')
    return (URL.parse((question as Question<'http' | 'page'>).url)?.host ?? '').slice(0, MAX_NAME);
  if (kind === 'list') return 'lists';
  if (kind === 'service') return (question as Question<'service'>).service;
  return kind === 'table' ? `table ${(question as Question<'table'>).table}` : 'resolver';
}
