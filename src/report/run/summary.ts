import type { MailGroup } from '../../campaigns/group-mails.ts';
import { type Block, type Line, line } from '../blocks.ts';
import type { Language } from '../story.ts';
import { hourBars, timesFrom } from './hours.ts';
import { headline, overviewRows } from './overview.ts';
import type { Run } from './run.ts';
import { groupReasons, groupRows, groupTitle, picker } from './tale.ts';
import { groupTones } from './words.ts';

/** Groups that a terminal shows whole; the report has the others. */
const SHOWN = 10;
const VALUES = 3;
const NAMES = 3;
const MOST_BARS = 12;
const RHYTHM = 5;

/** What stands in a terminal below the summaries of several mails. */
export function runSummary(run: Run, language: Language): Block[] {
  const pick = picker(language);
  const { groups } = run.groups;
  const left = groups.length - SHOWN;
  const more = pick({
    ja: `ほかに ${left} 件のまとまりがあります。報告書に載せています。`,
    en: `${left} more groups are in the report.`,
  });
  return [
    { block: 'heading', says: `━━ ${pick(headline(run))} ━━` },
    { block: 'facts', rows: overviewRows(run, language) },
    ...groups.slice(0, SHOWN).flatMap((group, index) => groupBlocks(run, group, index + 1, language)),
    ...(left > 0 ? [{ block: 'text' as const, line: [more] }] : []),
  ];
}

function groupBlocks(run: Run, group: MailGroup, number: number, language: Language): Block[] {
  const pick = picker(language);
  return [
    { block: 'heading', says: `${number}. ${groupTitle(group, language)}` },
    {
      block: 'facts',
      rows: [
        ...groupRows(group, language, VALUES),
        { label: pick({ ja: 'ファイル', en: 'Files' }), value: files(run, group) },
      ],
    },
    ...hourBars(group.arrivals, language, MOST_BARS).filter((block) => isShown(block, group.members.length)),
    ...(group.arrivals.first === undefined
      ? []
      : [{ block: 'text' as const, tone: 'quiet' as const, line: [timesFrom(group.arrivals, language)] }]),
    {
      block: 'text',
      tone: groupTones[group.kind],
      line: [pick({ ja: '同じとみた理由', en: 'Why they belong together' })],
    },
    { block: 'list', items: groupReasons(group, language) },
  ];
}

/** Few mails make no rhythm of the day. */
function isShown(block: Block, mails: number): boolean {
  return block.block !== 'bars' || block.form === 'rows' || mails >= RHYTHM;
}

/** The names under which the user gave them. */
function files({ mails }: Run, { members, copies }: MailGroup): Line {
  const inputs = [...members, ...copies].flatMap((index) => mails[index]?.input ?? []);
  const shown = inputs.slice(0, NAMES).flatMap((input, index): Line => (index === 0 ? [input] : [', ', input]));
  return inputs.length > NAMES ? [...shown, ...line` … (+${inputs.length - NAMES})`] : shown;
}
