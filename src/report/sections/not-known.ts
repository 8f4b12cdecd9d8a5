import type { Block, Line, Section } from '../blocks.ts';
import { prose } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';
import { unknowns } from './findings-of.ts';

/** What could not be learned and why. Silence counts for nobody. */
export function notKnown(story: Story): Section {
  const { pick } = story;
  const open = unknowns(story);
  return {
    id: 'not-known',
    title: pick({ ja: '分からなかったこと', en: 'What is not known' }),
    blocks: [
      paragraph([
        open.length === 0
          ? pick({ ja: '答えの出なかった項目はありません。', en: 'Every question was answered.' })
          : pick({
              ja: '次の問いには答えが得られませんでした。判定では、どちらの側にも数えていません。',
              en: 'These questions had no answer. They count for neither side.',
            }),
      ]),
      ...open.flatMap(({ because, questions }): Block[] => [
        { block: 'heading', says: `${because.replace(/[。.]$/, '')} (${questions.length})` },
        { block: 'list', items: questions.map((says): Line => [prose(says)]) },
      ]),
      paragraph([
        pick({
          ja: 'リンク先のページは開いていません。いま何が表示されるかは、この調査の範囲外です。',
          en: 'The pages behind the links were not opened; what they show now is outside this investigation.',
        }),
      ]),
    ],
  };
}
