import type { Source } from '../answer.ts';
import type { Case } from '../investigation.ts';
import type { HeaderField } from '../mail/mail.ts';
import type { Run } from './blocks.ts';

/** The header field whose bytes hold the source, if any. */
export function fieldOf(dossier: Case, source: Source): HeaderField | undefined {
  if (!('mail' in source)) return undefined;
  return dossier.mail.fields.find(
    ({ source: own }) =>
      'mail' in own && own.mail === source.mail && own.start <= source.start && source.end <= own.end,
  );
}

/**
 * Numbers evidence in the order in which it is first cited. Everything inside one header field is one piece of
 * evidence, so that a reader meets each field once.
 */
export function citations(dossier: Case): { cite: (...sources: Source[][]) => Run[]; cited: () => Source[] } {
  const numbers = new Map<string, number>();
  const list: Source[] = [];

  function numberOf(given: Source): number {
    const source = fieldOf(dossier, given)?.source ?? given;
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    list.push(source);
    numbers.set(key, list.length);
    return list.length;
  }

  return {
    cite(...sources) {
      const evidence = [...new Set(sources.flat().slice(0, 12).map(numberOf))].sort((a, b) => a - b);
      return evidence.length === 0 ? [] : [{ evidence }];
    },
    cited: () => list,
  };
}
