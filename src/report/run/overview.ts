import type { MailGroup } from '../../campaigns/group-mails.ts';
import type { Both } from '../../investigation.ts';
import type { Label } from '../../verdict/verdict.ts';
import { type Line, line, own, type Row } from '../blocks.ts';
import type { Language } from '../story.ts';
import type { Run } from './run.ts';
import { labelCounts, picker } from './tale.ts';

/** `12 通のメール、詐欺は 3 件`: what a run came to, in one line of our own. */
export function headline({ groups }: Run): Both {
  const { mails, frauds } = groups;
  const found: Both =
    frauds === 0
      ? { ja: '詐欺と判定したものはありません', en: 'none called a fraud' }
      : { ja: `詐欺は ${frauds} 件`, en: `${frauds} different ${frauds === 1 ? 'fraud' : 'frauds'}` };
  return { ja: `${mails} 通のメール、${found.ja}`, en: `${mails} ${mails === 1 ? 'mail' : 'mails'}, ${found.en}` };
}

/** The run as rows: mails, verdicts, groups. */
export function overviewRows(run: Run, language: Language): Row[] {
  const pick = picker(language);
  const { groups, mails, refused } = run;
  const copies = groups.mails - groups.messages;
  const grouped = groups.groups.reduce((sum, { members }) => sum + members.length, 0);
  return [
    {
      label: pick({ ja: 'メール', en: 'Mails' }),
      value: [
        pick({ ja: `${mails.length} 通`, en: `${mails.length}` }),
        ...(copies === 0 ? [] : pick(copiesSaid(copies))),
        ...(refused === 0
          ? []
          : pick({
              ja: line`(ほかに調べられなかった入力 ${refused} 件)`,
              en: line`; ${refused} more could not be investigated`,
            })),
      ],
    },
    { label: pick({ ja: '判定', en: 'Verdicts' }), value: [labelCounts(labelsOf(run), language)] },
    {
      label: pick({ ja: 'まとまり', en: 'Groups' }),
      value: [
        groupCounts(groups.groups, language),
        ...(grouped === 0 ? [] : pick({ ja: line`(計 ${grouped} 通)`, en: line` (${grouped} mails)` })),
      ],
    },
    {
      label: pick({ ja: '単独', en: 'Alone' }),
      value: [pick({ ja: `${groups.alone.length} 通`, en: `${groups.alone.length}` })],
    },
  ];
}

function copiesSaid(copies: number): { ja: Line; en: Line } {
  return {
    ja: line`(うち同じメッセージの重複 ${copies} 件。1 通として数えています)`,
    en: line`, ${copies} of them ${own(copies === 1 ? 'a copy' : 'copies')} of a message counted once`,
  };
}

/** Of messages: a copy of one is counted in no row but the first. */
function labelsOf({ mails, groups }: Run): Partial<Record<Label, number>> {
  const copies = new Set(groups.groups.flatMap((group) => group.copies));
  const labels: Partial<Record<Label, number>> = {};
  for (const [index, { label }] of mails.entries()) {
    if (!copies.has(index)) labels[label] = (labels[label] ?? 0) + 1;
  }
  return labels;
}

function groupCounts(groups: MailGroup[], language: Language): string {
  const pick = picker(language);
  if (groups.length === 0) return pick({ ja: 'なし', en: 'none' });
  const of = (wanted: MailGroup['kind']): number => groups.filter(({ kind }) => kind === wanted).length;
  const counts = [
    [of('fraud'), pick({ ja: '詐欺', en: 'fraud' })],
    [of('suspicious'), pick({ ja: '不審', en: 'suspicious' })],
    [of('mailing'), pick({ ja: 'その他の配信', en: 'other mailings' })],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => pick({ ja: `${word} ${count} 件`, en: `${word}: ${count}` }))
    .join(pick({ ja: '、', en: ', ' }));
}
