import type { Link } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { type Block, code, type Line, line, quoted, type Section } from '../blocks.ts';
import { linkPlaces } from '../labels.ts';
import { paragraph, type Story } from '../story.ts';
import { hostRows } from './link-host.ts';

const MOST_ACTIONS = 3;
const MOST_OTHERS = 60;
const MOST_URL = 400;
const MOST_WORDS = 300;

interface Shown {
  link: Link;
  seen?: LinkSeen;
  times: number;
}

/** Every link: its words against its target, and who is behind it. Links that ask for something stand large, in front. */
export function links(story: Story): Section {
  const { pick } = story;
  const all = distinct(story);
  const actions = foremost(all);
  const others = all.filter((shown) => !actions.includes(shown));
  return {
    id: 'links',
    title: pick({ ja: 'リンク', en: 'Links' }),
    blocks: [
      paragraph([
        all.length === 0
          ? pick({ ja: 'リンクはありません。', en: 'There are no links.' })
          : pick({
              ja: '見えている文言と実際の行き先は、別々に書けるものです。行き先は踏めない形に書き換えてあります。',
              en: 'The words of a link and its target are written apart, and may differ. Targets are rewritten so that they cannot be followed.',
            }),
      ]),
      ...actions.map((shown) => action(story, shown)),
      ...table(story, others, actions),
    ],
  };
}

/** One link a host among those that ask for something: the one whose words say what the reader is to do. */
function foremost(all: Shown[]): Shown[] {
  const byHost = new Map<string, Shown>();
  const asking = all.filter(({ seen }) => seen?.action);
  for (const shown of asking.filter(({ link }) => !showsItsTarget(link)))
    if (!byHost.has(hostOf(shown))) byHost.set(hostOf(shown), shown);
  for (const shown of asking) if (!byHost.has(hostOf(shown))) byHost.set(hostOf(shown), shown);
  return [...byHost.values()].slice(0, MOST_ACTIONS);
}

function showsItsTarget({ text, where }: Link): boolean {
  return text === '' || where === 'plain-text' || where === 'visible-text';
}

/** Same words and same target count once; a link that only shows its target joins one that has words for it. */
function distinct({ dossier: { mail, observations } }: Story): Shown[] {
  const byLink = new Map(observations.links.map((seen) => [seen.link, seen]));
  const byKey = new Map<string, Shown>();
  const worded = new Map(
    mail.links.filter((link) => !showsItsTarget(link)).map((link) => [link.url, keyOf(link)] as const),
  );
  mail.links.forEach((link, index) => {
    const key = (showsItsTarget(link) && !link.hidden ? worded.get(link.url) : undefined) ?? keyOf(link);
    const before = byKey.get(key);
    const seen = byLink.get(index);
    const stands = before && (keyOf(before.link) === key || keyOf(link) !== key);
    if (stands) before.times += 1;
    else byKey.set(key, { link, times: (before?.times ?? 0) + 1, ...(seen && { seen }) });
  });
  return [...byKey.values()].sort((a, b) => rank(a) - rank(b));
}

function keyOf({ text, url, where }: Link): string {
  return `${text}\n${url}\n${where}`;
}

function rank({ link, seen }: Shown): number {
  if (seen?.action) return 0;
  return link.hidden || link.where === 'image' ? 2 : 1;
}

function action(story: Story, shown: Shown): Block {
  const { pick } = story;
  const { link, seen, times } = shown;
  return {
    block: 'compare',
    sign: '→',
    tone: 'neutral',
    left: {
      label: pick({ ja: '見えている文言', en: 'What the reader sees' }),
      value: words(story, link),
      rows: [
        {
          label: pick({ ja: '種類', en: 'Kind' }),
          value: [pick(linkPlaces[link.where]), times > 1 ? ` ×${times}` : ''],
        },
      ],
    },
    right: {
      label: pick({ ja: '実際の行き先', en: 'Where it really leads' }),
      value: [code(hostOf(shown) === '' ? cut(link.url, MOST_URL) : hostOf(shown)), ...story.cite([link.source])],
      rows: [
        {
          label: pick({ ja: 'URL(無害化済み)', en: 'Address (made harmless)' }),
          value: [code(cut(link.url, MOST_URL))],
        },
        ...hostRows(story, link, seen),
      ],
    },
  };
}

/** Where it leads behind known wrappers; the written host else. */
function hostOf({ link, seen }: Shown): string {
  return seen?.host ?? link.host;
}

function words({ pick }: Story, link: Link): Line {
  if (link.text === '') return [pick({ ja: '(文言なし)', en: '(no words)' })];
  // Automatic links of plain text show their target: once is enough.
  if (link.text.toLowerCase() === link.url.toLowerCase())
    return [pick({ ja: '(行き先のアドレスそのまま)', en: '(the target itself)' })];
  return [quoted(cut(link.text, MOST_WORDS))];
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function table(story: Story, list: Shown[], actions: Shown[]): Block[] {
  const { pick } = story;
  const told = new Set(actions.map(hostOf));
  if (list.length === 0) return [];
  const rest = list.length - MOST_OTHERS;
  return [
    ...(actions.length > 0
      ? [{ block: 'heading', says: pick({ ja: 'そのほかのリンク', en: 'Other links' }) } as const]
      : []),
    {
      block: 'table',
      columns: pick({
        ja: ['見えている文言', '実際の行き先', 'ホストの素性'],
        en: ['Words', 'Target', 'Who is behind it'],
      }),
      rows: list.slice(0, MOST_OTHERS).map((shown) => {
        const first = !told.has(hostOf(shown));
        told.add(hostOf(shown));
        return row(story, shown, first);
      }),
    },
    ...(rest > 0 ? [paragraph(pick({ ja: line`ほか ${rest} 件。`, en: line`${rest} more.` }))] : []),
  ];
}

/** What is known of a host stands with its first link only. */
function row(story: Story, shown: Shown, first: boolean): Line[] {
  const { link, seen, times } = shown;
  const { pick, cite } = story;
  const hidden: Line = link.hidden ? [' ', { tag: pick({ ja: '非表示', en: 'hidden' }), tone: 'quiet' }] : [];
  const about = first ? hostRows(story, link, seen).slice(0, 3) : [];
  return [
    [...words(story, link), ...hidden, times > 1 ? ` ×${times}` : ''],
    [code(cut(link.url, MOST_URL)), ` (${pick(linkPlaces[link.where])})`, ...cite([link.source])],
    hostOf(shown) === ''
      ? ['—']
      : [code(hostOf(shown)), ...about.flatMap(({ label, value }): Line => ['\n', `${label}: `, ...value])],
  ];
}
