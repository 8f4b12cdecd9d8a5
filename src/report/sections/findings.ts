import type { Block, Section } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';
import { reasonOf } from './findings-of.ts';

/** Everything that was found, for and against, with strength and weight. */
export function findings(story: Story): Section {
  const { dossier, pick } = story;
  const { because } = dossier.verdict;
  const clear = dossier.findings.filter(({ outcome }) => outcome === 'clear').length;
  const groups: [says: string, list: typeof because][] = [
    [
      pick({ ja: '詐欺を示すもの', en: 'Speaking for a fraud' }),
      because.filter((one) => one.weight > 0 && one.explainedBy === undefined),
    ],
    [
      pick({ ja: '差出人に有利なもの', en: 'Speaking for the sender' }),
      because.filter((one) => one.weight < 0 && one.explainedBy === undefined),
    ],
    [
      pick({ ja: '判定に使わなかったもの', en: 'Not counted' }),
      because.filter((one) => one.weight === 0 || one.explainedBy !== undefined),
    ],
  ];
  return {
    id: 'findings',
    title: pick({ ja: '調べた結果の一覧', en: 'All findings' }),
    blocks: [
      paragraph([
        pick({
          ja: `右の数字は重み(対数オッズ)で、プラスは詐欺を示し、マイナスは${dossier.settings.address ? '反対を示します' : '差出人に有利です'}。ほかに ${clear} 項目を調べ、該当はありませんでした。`,
          en: `The number is the weight (log-odds): plus speaks for a fraud, minus ${dossier.settings.address ? 'against it' : 'for the sender'}. ${clear === 1 ? '1 further check' : `${clear} further checks`} found nothing.`,
        }),
      ]),
      ...groups.flatMap(([says, list]): Block[] =>
        list.length === 0
          ? []
          : [
              { block: 'heading', says: `${says} (${list.length})` },
              { block: 'reasons', items: list.map((one) => reasonOf(story, one)) },
            ],
      ),
    ],
  };
}
