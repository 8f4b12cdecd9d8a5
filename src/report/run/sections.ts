import type { MailGroup } from '../../campaigns/group-mails.ts';
import type { Label } from '../../verdict/verdict.ts';
import { labelWords } from '../../words/labels.ts';
import { type Block, code, type Line, type Section, type Tone } from '../blocks.ts';
import { moment } from '../moment.ts';
import type { Language } from '../story.ts';
import { hourBars, timesFrom } from './hours.ts';
import { methodOf } from './method.ts';
import { overviewRows } from './overview.ts';
import type { Run } from './run.ts';
import { groupReasons, groupRows, groupTitle, picker, subjectOf } from './tale.ts';
import { groupKinds, groupTones } from './words.ts';

/** Groups told whole; of the rest a table names each. */
const MOST_GROUPS = 40;
const MOST_ROWS = 200;
const VALUES = 12;
const MOST_BARS = 48;

const tones: Record<Label, Tone> = {
  fraud: 'danger',
  suspicious: 'caution',
  'cannot-tell': 'neutral',
  'nothing-found': 'neutral',
  genuine: 'good',
};

/** The report of a run: what it came to, each group, the mails that stand alone, and how they were compared. */
export function runSections(run: Run, language: Language): Section[] {
  const { groups } = run.groups;
  return [
    overview(run, language),
    ...groups.slice(0, MOST_GROUPS).map((group, index) => groupSection(run, group, index + 1, language)),
    ...further(groups.slice(MOST_GROUPS), language),
    ...alone(run, language),
    methodOf(language),
  ];
}

function overview(run: Run, language: Language): Section {
  const pick = picker(language);
  const { arrivals } = run.groups;
  return {
    id: 'overview',
    title: pick({ ja: '全体', en: 'All mails' }),
    blocks: [
      { block: 'facts', rows: overviewRows(run, language) },
      ...contents(run, language),
      ...hourBars(arrivals, language, MOST_BARS),
      ...times(arrivals, language),
    ],
  };
}

function times(arrivals: MailGroup['arrivals'], language: Language): Block[] {
  return arrivals.first === undefined ? [] : [{ block: 'text', tone: 'quiet', line: [timesFrom(arrivals, language)] }];
}

function groupSection(run: Run, group: MailGroup, number: number, language: Language): Section {
  const pick = picker(language);
  return {
    id: `group-${number}`,
    title: groupTitle(group, language),
    blocks: [
      { block: 'facts', rows: groupRows(group, language, VALUES) },
      ...hourBars(group.arrivals, language, MOST_BARS),
      ...times(group.arrivals, language),
      { block: 'heading', says: pick({ ja: '同じとみた理由', en: 'Why they belong together' }) },
      { block: 'list', items: groupReasons(group, language) },
      { block: 'heading', says: pick({ ja: 'メール', en: 'Mails' }) },
      ...mailTable(run, group.members, language),
    ],
  };
}

/** The groups in short, each leading to its section. */
function contents(run: Run, language: Language): Block[] {
  const pick = picker(language);
  const groups = run.groups.groups.slice(0, MOST_GROUPS);
  if (groups.length === 0) return [];
  const rows = groups.map(({ kind, members, subject, arrivals }, index): Line[] => [
    [{ section: `group-${index + 1}`, says: String(index + 1) }],
    [{ tag: pick(groupKinds[kind]), tone: groupTones[kind] }],
    [String(members.length)],
    [subjectOf(subject, language)],
    [arrivals.first === undefined ? '—' : moment(arrivals.first, arrivals.zone).slice(0, 16)],
  ]);
  return [
    { block: 'heading', says: pick({ ja: '同じメールのまとまり', en: 'Mails that belong together' }) },
    { block: 'table', columns: ['#', ...groupColumns(language)], rows },
  ];
}

function groupColumns(language: Language): string[] {
  const pick = picker(language);
  return [
    pick({ ja: '種類', en: 'Kind' }),
    pick({ ja: '通数', en: 'Mails' }),
    pick({ ja: '件名', en: 'Subject' }),
    pick({ ja: '最初の到着', en: 'First arrived' }),
  ];
}

function mailTable({ mails, groups }: Run, indexes: number[], language: Language): Block[] {
  const pick = picker(language);
  const rows = indexes.slice(0, MOST_ROWS).flatMap((index): Line[][] => {
    const mail = mails[index];
    if (!mail) return [];
    const { arrival, label, subject, folder, sha256 } = mail;
    const name = sha256.slice(0, 12);
    return [
      [
        [arrival === undefined ? '—' : moment(arrival.time, groups.arrivals.zone)],
        [{ tag: pick(labelWords[label]), tone: tones[label] }],
        [subjectOf(subject, language)],
        [folder === undefined ? code(name) : { case: folder, says: name }],
      ],
    ];
  });
  const columns = [
    pick({ ja: '到着', en: 'Arrived' }),
    pick({ ja: '判定', en: 'Verdict' }),
    pick({ ja: '件名', en: 'Subject' }),
    pick({ ja: 'ケース', en: 'Case' }),
  ];
  const left = indexes.length - rows.length;
  const more = pick({
    ja: `ほかに ${left} 通あります。すべて run.json に載っています。`,
    en: `${left} more; run.json has them all.`,
  });
  return [
    { block: 'table', columns, rows },
    ...(left > 0 ? [{ block: 'text' as const, tone: 'quiet' as const, line: [more] }] : []),
  ];
}

function further(groups: MailGroup[], language: Language): Section[] {
  const pick = picker(language);
  if (groups.length === 0) return [];
  const rows = groups
    .slice(0, MOST_ROWS)
    .map(({ kind, members, subject, arrivals }): Line[] => [
      [pick(groupKinds[kind])],
      [String(members.length)],
      [subjectOf(subject, language)],
      [arrivals.first === undefined ? '—' : moment(arrivals.first, arrivals.zone)],
    ]);
  return [
    {
      id: 'further',
      title: pick({ ja: 'そのほかのまとまり', en: 'Further groups' }),
      blocks: [{ block: 'table', columns: groupColumns(language), rows }],
    },
  ];
}

function alone(run: Run, language: Language): Section[] {
  if (run.groups.alone.length === 0) return [];
  const title = picker(language)({ ja: '単独のメール', en: 'Mails that stand alone' });
  return [{ id: 'alone', title, blocks: mailTable(run, run.groups.alone, language) }];
}
