import type { Source } from '../answer.ts';
import type { Both, Case } from '../investigation.ts';
import type { Block, Line, Run, Section } from './blocks.ts';
import { citations } from './evidence.ts';
import { withoutRecipients } from './masked.ts';
import { type Whereabouts, whereabouts } from './places.ts';

export type Language = 'ja' | 'en';

/** What a section is given: the case, the language, and a way to point at evidence. */
export interface Story {
  dossier: Case;
  language: Language;
  /** Where the addresses of the case are, in the order of their marks on the map. */
  places: Whereabouts[];
  /** Our own words in the reader's language. */
  pick(both: Both): string;
  pick<T>(both: { ja: T; en: T }): T;
  /** A kept picture of an opened page in Base64, by its path. */
  picture(path: string): string | undefined;
  /** Takes the recipients out of text that had to be decoded first. */
  mask(text: string): string;
  /** Marks that lead to the evidence of a statement; nothing where there is none. */
  cite(...sources: Source[][]): Run[];
  /** Every source cited so far, in the order of its number. */
  cited(): Source[];
}

/** One part of the report: from what is known to blocks. `undefined` where the case has nothing of the kind. */
export type Chapter = (story: Story) => Section | undefined;

/** Opens a case for telling: recipients are masked here, once, for every section. */
export function tell(given: Case, language: Language, pictures: Readonly<Record<string, Uint8Array>> = {}): Story {
  const { dossier, mask } = withoutRecipients(given);
  const { cite, cited } = citations(dossier);
  return {
    dossier,
    language,
    mask,
    picture: (path) =>
      Object.hasOwn(pictures, path) ? Buffer.from(pictures[path] ?? []).toString('base64') : undefined,
    cite,
    cited,
    places: whereabouts(dossier),
    pick: <T>(both: { ja: T; en: T }) => both[language],
  };
}

/** A paragraph of a line. */
export function paragraph(line: Line): Block {
  return { block: 'text', line };
}
