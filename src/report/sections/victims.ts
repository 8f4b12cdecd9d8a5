import { victimWords } from '../../words/labels.ts';
import { type Line, quoted, type Section } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';

/** Who else is harmed: owners of what was forged or taken over. Shown only where there is someone. */
export function victims({ dossier, pick }: Story): Section | undefined {
  const { otherVictims } = dossier.verdict;
  if (otherVictims.length === 0) return undefined;
  return {
    id: 'victims',
    title: pick({ ja: 'ほかの被害者', en: 'Who else is a victim' }),
    blocks: [
      paragraph([
        pick({
          ja: 'ここに挙がる名前は、犯人ではなく被害者である可能性が高いものです。連絡すれば被害の拡大を防げます。',
          en: 'The names below are probably victims themselves, not the criminals. Telling them helps to stop it.',
        }),
      ]),
      {
        block: 'facts',
        rows: otherVictims.map(({ role, domain }) => ({
          label: pick(victimWords[role]),
          value: [quoted(domain)] satisfies Line,
        })),
      },
    ],
  };
}
