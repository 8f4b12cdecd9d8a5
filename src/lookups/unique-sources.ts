import type { Source } from '../answer.ts';

/** Each source once, in the order in which they came: several questions of one evaluation may share a line. */
export function uniqueSources(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
