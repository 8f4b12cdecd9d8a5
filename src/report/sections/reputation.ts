import type { Reason } from '../../answer.ts';
import type { Both } from '../../investigation.ts';
import type { ListedEntry, ReputationSeen } from '../../observe/observations.ts';
import { type Block, code, type Line, quoted, type Section } from '../blocks.ts';
import { reasonWords } from '../labels.ts';
import { lookUpLinks } from '../look-up-links.ts';
import { daysBetween } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';

/** Days after which a list of pages that live for hours says little about new ones. */
const OLD = 7;
const MOST_HITS = 30;
const MOST_LOOKED_UP = 4;

/** What lists of others say of links and sender, how old they are, and where to look by hand. */
export function reputation(story: Story): Section {
  const { pick } = story;
  return {
    id: 'reputation',
    title: pick({ ja: '評判', en: 'Reputation' }),
    blocks: [...consulted(story), ...hits(story), ...inDns(story), ...byHand(story)],
  };
}

function consulted({ dossier, pick, cite }: Story): Block[] {
  const { lists } = dossier.observations.reputation;
  if (lists.state !== 'found') {
    const reason = pick(reasonWords[lists.reason]);
    return [
      paragraph([
        pick({
          ja: `不正サイトのリストとは照合していません(${reason})。mekiki feeds で取り込むと、次の調査から手元で照合します。`,
          en: `No list of bad sites was looked through (${reason}). mekiki feeds takes lists in; the next investigation looks them through on this machine.`,
        }),
        ...cite(lists.sources),
      ]),
    ];
  }
  return [
    paragraph([
      pick({
        ja: 'リストは第三者の見解です。載っていても証明にはならず、載っていなくても安全とは言えません。照合は手元で行い、外部には何も送っていません。',
        en: 'A list is somebody’s opinion: an entry proves nothing, and no entry does not mean safe. They were looked through on this machine, and nobody was told.',
      }),
      ...cite(lists.sources),
    ]),
    {
      block: 'table',
      columns: pick({ ja: ['リスト', '件数', '取得日'], en: ['List', 'Entries', 'Fetched'] }),
      rows: lists.value.map(({ list, entries, fetchedAt, checkedAt }): Line[] => {
        const days = daysBetween(checkedAt, dossier.startedAt) ?? 0;
        const old: Line =
          days > OLD ? [' ', { tag: pick({ ja: `${days} 日前`, en: `${days} days old` }), tone: 'caution' }] : [];
        return [[quoted(list)], [entries.toLocaleString('en')], [quoted(fetchedAt.slice(0, 10)), ...old]];
      }),
    },
  ];
}

interface Named {
  name: string;
  hit: ListedEntry;
  sources: ReputationSeen['links'][number]['listed']['sources'];
}

function hits({ dossier, pick, cite }: Story): Block[] {
  const { links, senders, lists } = dossier.observations.reputation;
  if (lists.state !== 'found') return [];
  const named = [
    ...links.map(({ host, listed }) => ({ name: host, listed })),
    ...senders.map(({ name, listed }) => ({ name, listed })),
  ].flatMap(({ name, listed }): Named[] => {
    return listed.state === 'found' ? listed.value.map((hit) => ({ name, hit, sources: listed.sources })) : [];
  });
  if (named.length === 0) {
    return [
      paragraph([
        dossier.settings.address
          ? pick({ ja: 'アドレスは、どのリストにも載っていません。', en: 'None of them names the address.' })
          : pick({
              ja: 'リンク先と差出人は、どのリストにも載っていません。',
              en: 'None of them names what the links lead to, nor the sender.',
            }),
      ]),
    ];
  }
  return [
    {
      block: 'table',
      columns: pick({
        ja: ['調べたもの', 'リスト', '載っていたもの', '近さ', '掲載日'],
        en: ['Looked up', 'List', 'Entry', 'How near', 'Listed'],
      }),
      rows: named
        .slice(0, MOST_HITS)
        .map(({ name, hit, sources }): Line[] => [
          [code(name), ...cite(sources)],
          [quoted(hit.list)],
          [code(hit.entry.slice(0, 200)), ...(hit.note === undefined ? [] : ['\n', quoted(hit.note)])],
          [pick(nearness[hit.level])],
          [hit.listedAt === undefined ? '—' : quoted(hit.listedAt)],
        ]),
    },
  ];
}

const nearness: Record<ListedEntry['level'], { ja: string; en: string }> = {
  url: { ja: 'そのページ', en: 'this page' },
  page: { ja: '同じページ(パラメーター違い)', en: 'this page with another query' },
  host: { ja: 'ホスト・フォルダー全体', en: 'the whole host or folder' },
  'same-host': { ja: '同じホストの別のページ', en: 'another page of the host' },
  'same-domain': { ja: '同じドメインの別のホスト', en: 'another host of the domain' },
};

function inDns({ dossier, pick, cite }: Story): Block[] {
  const { blocklists } = dossier.observations.reputation;
  if (blocklists.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: '問い合わせたリストとサービス', en: 'Lists and services that were asked' }) },
    {
      block: 'table',
      columns: pick({ ja: ['調べたもの', 'リスト', '回答'], en: ['Looked up', 'List', 'Answer'] }),
      rows: blocklists
        .slice(0, MOST_HITS)
        .map(({ name, zone, says }): Line[] => [
          [code(name), ...cite(says.sources)],
          [quoted(zone)],
          [says.state === 'found' ? quoted(says.value.join(', ')) : pick(saysNot(says))],
        ]),
    },
  ];
}

function saysNot({ state, reason }: { state: 'none' | 'unknown'; reason: Reason }): Both {
  if (state === 'none') return { ja: '載っていない', en: 'not listed' };
  const { ja, en } = reasonWords[reason];
  return { ja: `不明(${ja})`, en: `not known (${en})` };
}

function byHand({ dossier, pick }: Story): Block[] {
  const { links } = dossier.observations;
  const hosts = links.filter(({ action }) => action).map(({ host }) => host);
  const ends = dossier.observations.pages.flatMap(({ shown }) => shown?.host || []);
  const names = [...new Set([...hosts, ...ends, dossier.mail.route.sendingIp ?? ''])];
  const rows = names
    .map((name) => ({ name, found: lookUpLinks(name) }))
    .filter(({ found }) => found.length > 0)
    .slice(0, MOST_LOOKED_UP);
  if (rows.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: '手で調べる', en: 'To look up by hand' }) },
    paragraph([
      pick({
        ja: '次のリンクを開くと、そのサービスに名前が伝わります。Mekiki は開いていません。',
        en: 'Opening one of these tells the service the name. Mekiki has opened none of them.',
      }),
    ]),
    {
      block: 'list',
      items: rows.map(({ name, found }): Line => {
        return [code(name), ': ', ...found.flatMap((one, index): Line => (index === 0 ? [one] : [' · ', one]))];
      }),
    },
  ];
}
