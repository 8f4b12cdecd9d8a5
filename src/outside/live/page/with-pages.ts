import type { Aside, Kind, Question, Reply, Told, Wire } from '../../ask.ts';
import { pageTransport } from './page.ts';
import type { PageOptions } from './page-options.ts';

/**
 * The same world, and pages besides: opened in a browser whose names are resolved by that world. Answers are kept for no
 * other case, since the files of a page belong to one. Never rejects.
 */
export function withPages(wire: Wire, routes: Readonly<Record<string, string>>, options: PageOptions): Wire {
  const open = pageTransport((question, aside, signal) => wire('dns', question, aside, signal), routes, options);
  return async <K extends Kind>(
    kind: K,
    question: Question<K>,
    aside?: Aside,
    signal?: AbortSignal,
  ): Promise<Told<Reply<K>>> => {
    if (kind !== 'page') return wire(kind, question, aside, signal);
    try {
      return (await open(question as Question<'page'>, aside, signal)) as Told<Reply<K>>;
    } catch {
      return { state: 'unknown', reason: 'internal', from: '' };
    }
  };
}
